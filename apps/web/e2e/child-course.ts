import path from 'node:path';
import { CourseOutlineSchema, toLessonKey } from '@heard/domain/courses';
import { places } from '@heard/e2e/places';
import { createContext, openDb } from '@heard/services';
import { publishCourseVersion } from '@heard/services/courses';
import { publishReferences } from '@heard/services/references';

export const childCourse = '/en/courses/a-small-garden';
export const firstScreen = `${childCourse}/seeds/a-seed`;
export const lastScreen = `${childCourse}/water/rain`;
export const adultPage = `${childCourse}/seeds/for-adults`;

const lesson = (slug: string) => ({ slug, minutes: 1, objectives: ['know-a-garden'] });

const outline = CourseOutlineSchema.parse({
  slug: 'a-small-garden',
  audience: 'child',
  ages: { from: 9, to: 13 },
  modules: [
    {
      slug: 'seeds',
      lessons: [lesson('a-seed'), lesson('a-leaf')],
      hasQuiz: false,
      hasAdultPage: true,
    },
    { slug: 'water', lessons: [lesson('rain')], hasQuiz: false },
  ],
  hasAssessment: false,
  reward: 'badge',
  certificate: { minutes: 3, passMark: null },
});

const picture =
  '<figure class="block-picture"><svg class="picture" viewBox="0 0 320 240" role="img" aria-label="A seed in the ground."><circle class="pic-coral" cx="160" cy="120" r="40"></circle></svg></figure>';

const option = (verdict: 'right' | 'wrong', text: string, feedback: string) =>
  `<li class="block-option" data-verdict="${verdict}"><details><summary class="block-option-text">${text}</summary><div class="block-feedback block-feedback-${verdict}"><p class="block-verdict">${verdict === 'right' ? 'Yes! Well thought.' : 'Not this one.'}</p><p>${feedback}</p></div></details></li>`;

const check = `<div class="block-check" role="group" aria-labelledby="b1-question" data-block="knowledge-check" data-try-again="Try again"><p class="block-eyebrow">What do you think?</p><p class="block-check-question" id="b1-question">What does a seed need?</p><ol class="block-check-options">${option('wrong', 'A hat', 'Hats are for heads.')}${option('wrong', 'A song', 'It cannot hear.')}${option('right', 'Water', 'And some light.')}</ol></div>`;

const words = Array.from(
  { length: 30 },
  (_line, index) => `<p>Leaf number ${index + 1} is green.</p>`,
);

const bodies: Record<string, string> = {
  'seeds/a-seed': `<h2 id="section-a">In the ground</h2><p>A seed sleeps. Then it wakes up!</p>${picture}${check}${words.join('')}`,
  'seeds/a-leaf': '<h2 id="section-a">A leaf</h2><p>It drinks the light.</p>',
  'water/rain': '<h2 id="section-a">Rain</h2><p>It falls on everybody.</p>',
  'seeds/for-adults':
    '<h2 id="section-a">For you</h2><p>Read <a href="https://example.org/gardens" rel="noopener noreferrer">about gardens</a>.</p>',
};

const titles: Record<string, string> = {
  'seeds/a-seed': 'A seed',
  'seeds/a-leaf': 'A leaf',
  'water/rain': 'Rain',
  'seeds/for-adults': 'Beside a small gardener',
};

const poster = {
  title: 'A garden for all',
  lines: [
    'Every seed may grow. Yours too.',
    'The sun promised to shine on it.',
    'Is something dry? It is not its fault.',
    'Tell a gardener you trust. Tell another if you need to.',
    'Your garden counts. You choose if you water it.',
    'Is it raining hard? Take it in at once.',
  ],
  helpline: 'The gardener near you:',
  note: 'Made by hand.',
};

/** Publishes a small children's course that ends with a badge; what is published already stays as it is. */
export async function publishChildCourse(): Promise<void> {
  const db = openDb(places.HEARD_DATABASE_URL, 1);
  try {
    const settings = {
      ...{ publicUrl: places.HEARD_WEB_URL, smtpUrl: null, mailFrom: '' },
      outboxDir: places.HEARD_OUTBOX,
      mediaDir: path.join(places.HEARD_OUTBOX, '../media'),
    };
    const ctx = createContext({ db, actor: { kind: 'system' }, settings });
    const titled = (key: string) => ({
      title: titles[key] ?? key,
      summary: `About: ${titles[key]}.`,
    });
    const keys = outline.modules.flatMap(({ slug, lessons }) =>
      lessons.map((one) => toLessonKey(slug, one.slug)),
    );
    await publishCourseVersion(ctx, {
      position: 900,
      outline,
      words: {
        en: {
          ...{ title: 'A small garden', summary: 'What grows, and why.' },
          objectives: [{ id: 'know-a-garden', text: 'You know what a seed needs.' }],
          modules: {
            seeds: { title: 'Seeds', summary: 'They are small.' },
            water: { title: 'Water', summary: 'It is wet.' },
          },
          lessons: Object.fromEntries(keys.map((key) => [key, titled(key)])),
        },
      },
      lessons: Object.entries(bodies).map(([lessonKey, html]) => ({
        ...{ locale: 'en', lessonKey, ...titled(lessonKey), minutes: 1, html },
        extras: { headings: [], words: 20 },
      })),
      ...{ quizzes: [], questions: [] },
      contentHash: `small-garden ${JSON.stringify(bodies).length}`,
    });
    // The project's own poster stays where there is one.
    const inForce = await db.referenceEdition.count({ where: { kind: 'poster', locale: 'en' } });
    const edition = { kind: 'poster', locale: 'en', body: poster, contentHash: 'garden' } as const;
    if (inForce === 0) await publishReferences(ctx, [edition]);
  } finally {
    await db.$disconnect();
  }
}
