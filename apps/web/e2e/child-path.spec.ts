import { pictures } from '@heard/ui/pictures';
import type { ShippedLocale, Translator } from '@heard/i18n';
import { expect, test } from '@heard/e2e/journey';
import type { Page } from '@playwright/test';
import { readCourseWords } from './course-words.ts';
import { playCase, pressCheck } from './press-block.ts';
import { wordsOf } from './words.ts';

/** A child on the way through a course. */
interface Way {
  what: string;
  slug: string;
  locale: ShippedLocale;
  javaScriptEnabled: boolean;
}

const ways: Way[] = [
  {
    what: 'the young track in English',
    ...{ slug: 'your-rights-your-voice', locale: 'en', javaScriptEnabled: true },
  },
  {
    what: 'the young track in Arabic',
    ...{ slug: 'your-rights-your-voice', locale: 'ar', javaScriptEnabled: true },
  },
  {
    what: 'the older track in English, without scripts',
    ...{ slug: 'your-rights-your-voice-14-17', locale: 'en', javaScriptEnabled: false },
  },
];
const total = 16;

for (const { what, slug, locale, javaScriptEnabled } of ways)
  test.describe(what, () => {
    test.use({ javaScriptEnabled });

    // That nothing is asked of another host is watched in every journey.
    test('nobody becomes a reader of every screen, and gets a badge', async ({
      page,
      context,
      database,
    }) => {
      test.setTimeout(300_000);
      const t = wordsOf(locale);
      const course = `/${locale}/courses/${slug}`;
      const go = (name: string) =>
        page.getByRole('main').getByRole('button', { name, exact: true }).click();
      const { title } = await readCourseWords(database, slug, locale);
      await page.goto(course);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expectNothingOfAChild(page, t);
      expect(await context.cookies()).toEqual([]);

      await go(t('child.start'));
      let checks = 0;
      for (let number = 1; number <= total; number += 1) {
        await expect(page).toHaveTitle(
          t('common.title', { page: t('child.titleScreen', { number, total }) }),
        );
        const place = page.locator('.child-place');
        await expect(place).toContainText(t('child.screenPlace', { number, total }));
        await expectNothingOfAChild(page, t);
        await expectDrawnFor(page, t.direction);
        await expectOwnDigits(page, locale);
        for (const check of await page.locator('.block-check').all()) {
          await pressCheck(check, { t, hasScripts: javaScriptEnabled });
          checks += 1;
        }
        for (const block of await page.locator('.block-case').all())
          await playCase(block, { hasScripts: javaScriptEnabled });
        await go(t(number < total ? 'child.next' : 'child.toBadge'));
        await expect(page).not.toHaveTitle(t('child.titleScreen', { number, total }));
      }
      // Two screens at most ask in another way, by cards to turn or a story to decide.
      expect(checks).toBeGreaterThanOrEqual(total - 2);

      await expect(page).toHaveURL(`${course}/badge`);
      const badge = page.getByRole('figure');
      await expect(badge).toContainText(title);
      await expect(badge).toContainText(t.date(new Date().toISOString().slice(0, 7)));
      await expect(page.getByText(t('child.badgeText', { total }))).toBeVisible();
      await expectNothingOfAChild(page, t);
      expect((await context.cookies()).map(({ name }) => name)).toEqual(['heard_session']);
    });
  });

/** The page is in this language, asks for nothing in words, and has no link or form that leaves the site. */
async function expectNothingOfAChild(page: Page, t: Translator): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', t.locale);
  await expect(page.locator('html')).toHaveAttribute('dir', t.direction);
  await expect(
    page.locator('input:not([type="hidden"]), textarea, select, [contenteditable]'),
  ).toHaveCount(0);
  const own = new URL(page.url()).origin;
  const targets = await page
    .locator('a[href], area[href], form[action], iframe[src], link[rel~="prefetch"]')
    .evaluateAll((found) =>
      found.flatMap((element) =>
        ['href', 'action', 'src'].flatMap((name) => element.getAttribute(name) ?? []),
      ),
    );
  expect(targets.length).toBeGreaterThan(3);
  expect(targets.filter((target) => new URL(target, page.url()).origin !== own)).toEqual([]);
}

/** A picture that has a direction is turned round where the page runs from right to left, and no other is. */
async function expectDrawnFor(page: Page, direction: 'ltr' | 'rtl'): Promise<void> {
  const drawn = await page.locator('.block-picture').evaluateAll((figures) =>
    figures.map((figure) => ({
      name: figure.getAttribute('data-picture') ?? '',
      transform: figure.querySelector('svg > g')?.getAttribute('transform') ?? '',
    })),
  );
  expect(drawn.length).toBeGreaterThan(0);
  for (const { name, transform } of drawn) {
    const isTurned = direction === 'rtl' && pictures[name]?.mirrored === true;
    expect(transform.startsWith('matrix(-1 '), `${name} turned round`).toBe(isTurned);
  }
}

/** Numbers around the words of a screen are written as in its language. */
async function expectOwnDigits(page: Page, locale: ShippedLocale): Promise<void> {
  const [own, others] = locale === 'ar' ? [/[٠-٩]/, /\d/] : [/\d/, /[٠-٩]/];
  for (const words of [page.locator('.child-place span'), page.locator('.child-progress p')]) {
    await expect(words).toHaveText(own);
    await expect(words).not.toHaveText(others);
  }
}
