import { expectFitAtAllSizes } from '@heard/e2e/expect-fit-at-all-sizes';
import { expectFitOnPhone } from '@heard/e2e/expect-fit-on-phone';
import { expect, test, type Database } from '@heard/e2e/journey';
import { directionOf, type ShippedLocale } from '@heard/i18n';
import { expectStrictPolicy } from './be-that.ts';

const editions: { slug: string; locale: ShippedLocale }[] = [
  { slug: 'opic-in-practice', locale: 'en' },
  { slug: 'parliamentary-briefing', locale: 'en' },
  { slug: 'parliamentary-briefing', locale: 'fr' },
  { slug: 'your-rights-your-voice', locale: 'ar' },
  { slug: 'your-rights-your-voice', locale: 'en' },
  { slug: 'your-rights-your-voice-14-17', locale: 'ar' },
  { slug: 'your-rights-your-voice-14-17', locale: 'en' },
];

interface Lesson {
  slug: string;
  locale: string;
  lessonKey: string;
  html: string;
}

/** The lessons of all newest versions, and the pages for adults, which lie beside them. */
async function readLessons(database: Database): Promise<Lesson[]> {
  const { rows } = await database.query<Lesson>(
    `SELECT c."slug", l."locale", l."lessonKey", l."html" FROM "LessonVersion" l
     JOIN "CourseVersion" v ON v."id" = l."courseVersionId" JOIN "Course" c ON c."id" = v."courseId"
     WHERE c."slug" <> 'a-small-garden' AND v."id" =
       (SELECT w."id" FROM "CourseVersion" w WHERE w."courseId" = c."id"
         ORDER BY w."number" DESC, w."minor" DESC LIMIT 1)
     ORDER BY 1, 2, 3`,
  );
  return rows;
}

test('every edition is looked at', async ({ database }) => {
  const found = await readLessons(database);
  const names = new Set(found.map(({ slug, locale }) => `${slug} ${locale}`));
  expect([...names]).toEqual(editions.map(({ slug, locale }) => `${slug} ${locale}`));
});

for (const { slug, locale } of editions)
  test(`every lesson of ${slug} in ${locale}, on a phone`, async ({ page, database }) => {
    test.setTimeout(300_000);
    const all = await readLessons(database);
    const lessons = all.filter((one) => one.slug === slug && one.locale === locale);
    expect(lessons.length).toBeGreaterThanOrEqual(20);
    for (const { lessonKey } of lessons) {
      const answer = await page.goto(`/${locale}/courses/${slug}/${lessonKey}`);
      expect(answer?.status()).toBe(200);
      expectStrictPolicy(answer);
      await expect(page.locator('html')).toHaveAttribute('dir', directionOf(locale));
      await expectFitOnPhone(page);
    }
  });

test('lessons that together have every block, at all sizes and in all colours', async ({
  page,
  database,
}) => {
  test.setTimeout(300_000);
  const chosen = coverBlocks(await readLessons(database));
  expect(chosen.length).toBeGreaterThanOrEqual(4);
  for (const { slug, locale, lessonKey } of chosen) {
    await page.goto(`/${locale}/courses/${slug}/${lessonKey}`);
    await expectFitAtAllSizes(page);
  }
});

/** Few lessons in which each kind of block, with each of its own parts, occurs in each direction of writing. */
function coverBlocks(lessons: Lesson[]): Lesson[] {
  const partsOf = ({ locale, html }: Lesson) =>
    [...html.matchAll(/class="([^"]*\bblock-[^"]*)"/g)].map(
      ([, name]) => `${directionOf(locale)} ${name}`,
    );
  const wanted = new Set(lessons.flatMap(partsOf));
  const chosen: Lesson[] = [];
  while (wanted.size > 0) {
    const gain = (lesson: Lesson) =>
      new Set(partsOf(lesson).filter((part) => wanted.has(part))).size;
    const best = lessons.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    partsOf(best).forEach((part) => wanted.delete(part));
    chosen.push(best);
  }
  return chosen;
}
