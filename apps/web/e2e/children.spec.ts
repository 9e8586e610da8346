import { expectFitAtAllSizes } from '@heard/e2e/expect-fit-at-all-sizes';
import { expect, test as journey } from '@heard/e2e/journey';
import type { Page } from '@playwright/test';
import {
  adultPage,
  childCourse,
  firstScreen,
  lastScreen,
  publishChildCourse,
} from './child-course.ts';
import { findLearner } from './find-learner.ts';
import { t } from './words.ts';

const test = journey.extend<object, { published: void }>({
  published: [
    async ({}, provide) => {
      await publishChildCourse();
      await provide();
    },
    { scope: 'worker', auto: true },
  ],
});

const go = (page: Page, role: 'button' | 'link', name: string) =>
  page.getByRole('main').getByRole(role, { name, exact: true }).first().click();

/** No word about names, accounts, marks or ranks, and no field to write in. */
async function expectNothingAsked(page: Page): Promise<void> {
  await expect(page.locator('input:not([type="hidden"]), textarea, select')).toHaveCount(0);
  for (const words of [t('common.signIn'), t('common.signUp'), t('course.certificate')])
    await expect(page.getByText(words, { exact: true })).toHaveCount(0);
  await expect(page.getByText(/certificate|score|percent|%/i)).toHaveCount(0);
}

test('a screen that is not there is told in the children’s frame, with the way out in sight', async ({
  page,
}) => {
  const answer = await page.goto(`${childCourse}/seeds/no-such-screen`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('button', { name: t('child.leave') })).toBeVisible();
  await expect(page.getByText(t('common.signIn'), { exact: true })).toHaveCount(0);
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a child reads all screens, and gets a badge that has no name', async ({
      page,
      context,
    }) => {
      await page.goto(childCourse);
      await expectNothingAsked(page);
      await go(page, 'button', t('child.start'));
      await expect(page).toHaveURL(firstScreen);
      await expectNothingAsked(page);
      await page.goto(`${childCourse}/badge`);
      await expect(page.getByText(t('child.badgeLeft', { left: 3 }))).toBeVisible();
      await expect(page.locator('.badge')).toHaveCount(0);
      await expectNothingAsked(page);
      await go(page, 'link', t('child.goOn'));
      await expect(page).toHaveURL(firstScreen);

      await go(page, 'button', t('child.next'));
      await expect(page).toHaveURL(`${childCourse}/seeds/a-leaf`);
      await expect(page.getByText(t('child.screens', { done: 1, total: 3 })).first()).toBeVisible();
      await go(page, 'button', t('child.next'));
      await expect(page).toHaveURL(lastScreen);
      await go(page, 'button', t('child.toBadge'));
      await expect(page).toHaveURL(`${childCourse}/badge`);
      const badge = page.getByRole('figure');
      await expect(badge.getByText('A small garden')).toBeVisible();
      await expect(badge).toContainText(t.date(new Date().toISOString().slice(0, 7)));
      await expectNothingAsked(page);

      for (const path of [childCourse, '/en/me', '/en', '/en/courses']) {
        await page.goto(path);
        await expect(page.getByText(t('common.signUp'), { exact: true })).toHaveCount(0);
      }
      // Where a certificate would be asked for there is the badge.
      await page.goto(`${childCourse}/certificate`);
      await expect(page).toHaveURL(`${childCourse}/badge`);
      expect((await context.cookies()).map(({ name }) => name)).toEqual(['heard_session']);
    });

    test('“Forget me” deletes the guest and the cookie after one question', async ({
      page,
      context,
      database,
    }) => {
      await page.goto(childCourse);
      await go(page, 'button', t('child.start'));
      await expect(page).toHaveURL(firstScreen);
      const learnerId = await findLearner(page, database);
      await page.getByRole('link', { name: t('child.forgetMe'), exact: true }).click();
      await go(page, 'button', t('child.forgetButton'));
      await expect(page.getByText(t('child.forgetDone'))).toBeVisible();
      expect(await context.cookies()).toEqual([]);
      const left = await database.query('SELECT 1 FROM "Learner" WHERE "id" = $1', [learnerId]);
      expect(left.rows).toEqual([]);
      await page.goto(`${childCourse}/badge`);
      await expect(page.getByText(t('child.badgeLeft', { left: 3 }))).toBeVisible();
      await page.goto('/en/forget-me');
      await expect(page.getByText(t('child.forgetNothing'))).toBeVisible();
    });
  });

test('no link leaves the site but from the page for the adult', async ({ page }) => {
  const leaving = 'a[href^="http"], a[href^="mailto"], a[href^="//"]';
  for (const path of [childCourse, firstScreen, `${childCourse}/badge`, '/en/help-now']) {
    await page.goto(path);
    await expect(page.locator(leaving)).toHaveCount(0);
  }
  await page.goto(firstScreen);
  await go(page, 'link', t('child.forAdult'));
  await expect(page).toHaveURL(adultPage);
  await expect(page.locator(leaving)).toHaveCount(1);
  await expect(page.getByText(t('child.adultLeaveTitle'))).toBeVisible();
});

test('the way out stays in sight at 320 pixels, in both directions, and covers no focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  // Scrolling that takes its time could not be measured.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const direction of ['ltr', 'rtl']) {
    await page.goto(firstScreen);
    await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
    const header = page.locator('.child-header');
    const button = page.getByRole('button', { name: t('child.leave'), exact: true });
    const atTop = await button.boundingBox();
    expect(atTop?.height).toBeGreaterThanOrEqual(48);
    await page.mouse.wheel(0, 1500);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
    const later = await button.boundingBox();
    expect(later).toEqual(atTop);
    for (const name of [t('child.helpNow'), t('child.forgetMe')]) {
      const link = page.getByRole('link', { name, exact: true });
      await expect(link).toBeInViewport({ ratio: 1 });
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(48);
    }
    // Backwards through everything that can be focused: nothing comes to lie under the bar.
    const bottom = (await header.boundingBox())?.height ?? 0;
    await page.getByRole('contentinfo').getByRole('link').last().focus();
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Shift+Tab');
      const top = await page.evaluate(() => {
        const focused = document.activeElement;
        return focused?.closest('main') ? focused.getBoundingClientRect().top : null;
      });
      if (top !== null) expect(top).toBeGreaterThanOrEqual(bottom - 1);
    }
  }
});

test('a check lets a child choose until it clicks', async ({ page }) => {
  await page.goto(firstScreen);
  const [hat, song, water] = ['A hat', 'A song', 'Water'].map((name) =>
    page.getByRole('button', { name, exact: true }),
  ) as [ReturnType<Page['locator']>, ReturnType<Page['locator']>, ReturnType<Page['locator']>];
  await hat.click();
  await expect(page.getByText('Hats are for heads.').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  for (const option of [song, water]) await expect(option).toBeEnabled();
  await song.click();
  await water.click();
  await expect(page.getByText('Yes! Well thought.').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
});

test('children’s pages have nothing for axe, nothing inline, and no scrolling sideways', async ({
  page,
}) => {
  test.setTimeout(240_000);
  for (const path of [
    ...[childCourse, firstScreen, `${childCourse}/badge`, adultPage, `${childCourse}/poster`],
    ...['/en/help-now', '/en/forget-me', '/calendar'],
  ]) {
    const answer = await page.goto(path);
    expect(answer?.headers()['content-security-policy']).not.toMatch(/unsafe-|\*|https?:/);
    await expectFitAtAllSizes(page);
  }
});

test('the badge is printed on one sheet, without anything around it', async ({ page }) => {
  await page.goto(childCourse);
  await go(page, 'button', t('child.start'));
  for (const name of [t('child.next'), t('child.next'), t('child.toBadge')]) {
    await go(page, 'button', name);
    await page.waitForLoadState('networkidle');
  }
  await expect(page.locator('.badge')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.child-header')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('the poster is printed on one sheet, with room to write where help is near', async ({
  page,
}) => {
  await page.goto(adultPage);
  await go(page, 'link', t('child.posterTitle'));
  await expect(page).toHaveURL(`${childCourse}/poster`);
  await expect(page.locator('.poster li').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
