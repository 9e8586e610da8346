import {
  adultPageSlug,
  countMinutes,
  listLessonKeys,
  listQuizKeys,
  toLessonKey,
} from '@heard/domain/courses';
import {
  countDrawn,
  drawQuestions,
  gradeAttempt,
  gradeResponse,
  keyResponse,
  questionTypes,
} from '@heard/domain/quizzes';
import { describe, expect, it } from 'vitest';
import { contentFolder } from './content-folder.ts';
import type { CourseContent } from './course-content.ts';
import { measureOptionLength } from './measure-option-length.ts';
import { formatProblem } from './problem.ts';
import { readRegistry } from './registry/index.ts';
import { loadOurCurriculum } from './testing/our-curriculum.ts';

const loaded = await loadOurCurriculum();
const courses = loaded.value?.courses ?? [];
const parts = loaded.value?.parts ?? [];

describe('the content', () => {
  it('has no problem in any file', () => {
    expect(loaded.errors.map(formatProblem)).toEqual([]);
  });

  // Figures that are no registered facts, minutes that do not fit the words, and texts beyond the band.
  it('has no remark in any lesson, and no translation of an earlier text', () => {
    expect(loaded.warnings.map(formatProblem)).toEqual([]);
  });

  it.each([
    { slug: 'parliamentary-briefing', modules: 5, least: 15, most: 20 },
    { slug: 'opic-in-practice', modules: 6, least: 30, most: 40 },
    { slug: 'your-rights-your-voice', modules: 4, least: 12, most: 20 },
    { slug: 'your-rights-your-voice-14-17', modules: 4, least: 12, most: 20 },
  ])('has $slug, of $modules modules and $least to $most lessons', (course) => {
    const outline = courses.find((one) => one.outline.slug === course.slug)?.outline;
    expect(outline?.modules).toHaveLength(course.modules);
    const lessons = outline ? listLessonKeys(outline).length : 0;
    expect(lessons).toBeGreaterThanOrEqual(course.least);
    expect(lessons).toBeLessThanOrEqual(course.most);
  });

  it('explains 80 terms or more, each with a twin in plain words', () => {
    const terms = [...(readRegistry(contentFolder, 'en').registry?.terms ?? [])];
    expect(terms.length).toBeGreaterThanOrEqual(80);
    expect(terms.filter(([, { plain }]) => plain === undefined).map(([id]) => id)).toEqual([]);
  });

  it('has no picture whose words nobody shows', () => {
    const { registry } = readRegistry(contentFolder, 'en');
    const shown = new Set(
      parts.flatMap(({ lessons }) => lessons.flatMap(({ compiled }) => compiled.uses.pictures)),
    );
    expect([...(registry?.pictures.keys() ?? [])].filter((id) => !shown.has(id))).toEqual([]);
  });

  it('uses every registered fact and source', () => {
    const { registry } = readRegistry(contentFolder, 'en');
    const used = parts.flatMap(({ lessons, adultPages }) =>
      [...lessons, ...adultPages].map(({ compiled }) => compiled.uses),
    );
    const facts = new Set(used.flatMap(({ figures, keyFacts }) => [...figures, ...keyFacts]));
    const asked = courses.flatMap(({ questions }) => questions.map(({ body }) => body.source.id));
    const sources = new Set([
      ...used.flatMap((uses) => uses.sources.map(({ id }) => id)),
      ...asked,
    ]);
    const unused = (known: Iterable<string> = [], named: Set<string>) =>
      [...known].filter((id) => !named.has(id));
    expect(unused(registry?.facts.keys(), facts)).toEqual([]);
    expect(unused(registry?.sources.keys(), sources)).toEqual([]);
  });
});

describe.each(courses.map((course) => [course.outline.slug, course] as const))(
  '%s',
  (_, course) => {
    const { outline, questions, quizzes } = course;
    const locales = Object.keys(course.words);
    const banks = locales.flatMap((locale) =>
      quizzes.map(({ quizKey, rules }) => ({
        ...{ locale, quizKey, rules },
        bank: questions
          .filter((question) => question.locale === locale && question.quizKey === quizKey)
          .map(({ body }) => body),
      })),
    );

    it('has the words of every module and lesson', () => {
      for (const words of Object.values(course.words)) {
        expect(Object.keys(words.modules)).toEqual(outline.modules.map(({ slug }) => slug));
        expect(Object.keys(words.lessons)).toEqual(listLessonKeys(outline));
        for (const { title, summary } of Object.values(words.lessons)) {
          expect(title.length).toBeLessThanOrEqual(80);
          expect(summary.length).toBeLessThanOrEqual(200);
        }
      }
    });

    it('states learning time near that of its lessons', () => {
      const minutes = countMinutes(outline);
      expect(Math.abs(outline.certificate.minutes - minutes) / minutes).toBeLessThanOrEqual(0.3);
    });

    it('teaches every objective in a lesson and tests it by a question, or checks it there', () => {
      const lessons = outline.modules.flatMap((module) => module.lessons);
      const taught = new Set(lessons.flatMap(({ objectives }) => objectives));
      const tested = new Set([
        ...questions.map(({ body }) => body.objective),
        ...(outline.reward === 'badge' ? listChecked(course) : []),
      ]);
      const ids = Object.values(course.words)[0]?.objectives.map(({ id }) => id) ?? [];
      expect(ids.filter((id) => !taught.has(id))).toEqual([]);
      expect(ids.filter((id) => !tested.has(id))).toEqual([]);
    });

    it('gives every lesson a reason, something to do and something to remember', () => {
      const lacking = course.lessons
        .filter(({ lessonKey }) => !lessonKey.endsWith(`/${adultPageSlug}`))
        .filter(({ html }) => !hasWhatALessonNeeds(html, outline.audience));
      expect(lacking.map(({ locale, lessonKey }) => `${locale} ${lessonKey}`)).toEqual([]);
    });

    it.runIf(outline.audience === 'child')('has a page for the adult in every unit', () => {
      expect(outline.modules.filter(({ hasAdultPage }) => !hasAdultPage)).toEqual([]);
    });

    it.skipIf(outline.reward === 'badge')(
      'tests every lesson, each question on an objective that its lesson teaches',
      () => {
        const objectives = new Map<string, string[]>(
          outline.modules.flatMap((module) =>
            module.lessons.map(
              (lesson) => [`${module.slug}/${lesson.slug}`, lesson.objectives] as const,
            ),
          ),
        );
        const tested = new Set(questions.map(({ body }) => body.lesson));
        expect([...objectives.keys()].filter((key) => !tested.has(key))).toEqual([]);
        const astray = questions.filter(
          ({ body }) => !objectives.get(body.lesson)?.includes(body.objective),
        );
        expect(astray.map(({ questionId }) => questionId)).toEqual([]);
      },
    );

    it.skipIf(outline.reward === 'badge')('asks in a module’s quiz about that module', () => {
      const astray = questions.filter(
        ({ quizKey, body }) => quizKey !== 'assessment' && !body.lesson.startsWith(`${quizKey}/`),
      );
      expect(astray.map(({ questionId }) => questionId)).toEqual([]);
    });

    it('has 8 questions or more in each module’s quiz, and draws from a large bank at the end', () => {
      const keys = banks.filter(({ locale }) => locale === locales[0]);
      expect(keys.map(({ quizKey }) => quizKey)).toEqual(listQuizKeys(outline));
      for (const { quizKey, rules, bank } of banks) {
        if (quizKey !== 'assessment') expect(bank.length).toBeGreaterThanOrEqual(8);
        else {
          const [least, drawn] = outline.slug === 'opic-in-practice' ? [80, 25] : [40, 15];
          expect(bank.length).toBeGreaterThanOrEqual(least);
          expect(countDrawn(rules, bank.length)).toBe(drawn);
        }
      }
    });

    it.skipIf(outline.reward === 'badge')('has questions of all types', () => {
      expect(new Set(questions.map(({ type }) => type))).toEqual(new Set(questionTypes));
    });

    it('draws as many questions as it says, none twice, whatever the seed', () => {
      for (const { rules, bank } of banks)
        for (let seed = 0; seed < 500; seed += 1) {
          const drawn = drawQuestions(bank, rules.draw, (seed * 2_654_435_761) >>> 0);
          expect(new Set(drawn.map(({ id }) => id)).size).toBe(countDrawn(rules, bank.length));
        }
    });

    it('is passed with its own keys and failed with empty sheets', () => {
      for (const { rules, bank } of banks) {
        const keys = new Map(bank.map((question) => [question.id, keyResponse(question)]));
        expect(gradeAttempt(bank, keys, rules.passMark)).toMatchObject({
          scorePercent: 100,
          passed: true,
        });
        expect(gradeAttempt(bank, new Map(), rules.passMark)).toMatchObject({
          scorePercent: 0,
          passed: false,
        });
      }
    });

    it.each(
      questions.map(({ locale, questionId, body }) => [`${locale} ${questionId}`, body] as const),
    )('grades %s in full by its key and with nothing when blank', (_id, question) => {
      expect(gradeResponse(question, keyResponse(question)).score).toBe(1);
      expect(gradeResponse(question, null).score).toBe(0);
    });

    it.skipIf(outline.reward === 'badge')(
      'does not give the answer away by the length of options',
      () => {
        for (const locale of locales) {
          const bodies = questions.filter((one) => one.locale === locale).map(({ body }) => body);
          const { share, questions: counted } = measureOptionLength(bodies);
          expect(counted).toBeGreaterThan(20);
          // By chance about one in three; whoever always takes the longest must not come near the pass mark.
          expect(share, locale).toBeLessThan(0.45);
        }
      },
    );
  },
);

/** The objectives of lessons that check themselves, for courses without questions. */
function listChecked({ outline, lessons }: CourseContent): string[] {
  const checking = new Set(
    lessons.filter(({ html }) => html.includes('block-check')).map(({ lessonKey }) => lessonKey),
  );
  return outline.modules.flatMap((module) =>
    module.lessons
      .filter(({ slug }) => checking.has(toLessonKey(module.slug, slug)))
      .flatMap(({ objectives }) => objectives),
  );
}

/** Something to do for everybody; for children a picture, for adults a reason and what to remember. */
function hasWhatALessonNeeds(html: string, audience: string): boolean {
  const has = (...blocks: string[]) => blocks.some((block) => html.includes(`"block-${block}"`));
  const doing = has('check', 'case', 'cards', 'reflection', 'steps');
  if (audience === 'child') return doing && has('picture');
  return doing && html.includes('block-callout-why') && has('remember');
}
