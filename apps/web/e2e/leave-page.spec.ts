import { expect, test as journey } from '@heard/e2e/journey';
import type { Page } from '@playwright/test';
import { childCourse, firstScreen, publishChildCourse } from './child-course.ts';
import { countSessions, findLearner } from './find-learner.ts';
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

const sessionCookie = 'heard_session';

/** Starts the course, by which a child becomes a guest, and goes on to its second screen. */
async function readTwoScreens(page: Page): Promise<void> {
  await page.goto(childCourse);
  await page.getByRole('button', { name: t('child.start'), exact: true }).click();
  await expect(page).toHaveURL(firstScreen);
  await page.getByRole('button', { name: t('child.next'), exact: true }).click();
  await expect(page).toHaveURL(`${childCourse}/seeds/a-leaf`);
}

async function expectNeutral(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/calendar(\?|$)/);
  await expect(page).toHaveTitle(t('child.calendarTitle'));
  await expect(page.getByRole('table')).toBeVisible();
  const all = await page.content();
  expect(all).not.toMatch(/Heard|right|child|favicon/i);
}

const pressLeave = (page: Page) =>
  page.getByRole('button', { name: t('child.leave'), exact: true }).click();

async function pressShift(page: Page): Promise<void> {
  // Keys are heard as soon as the page has come alive.
  await page.waitForLoadState('networkidle');
  const status = page.locator('form[data-leave] [role="status"]');
  await page.keyboard.press('Shift');
  await expect(status).toHaveText(t('child.leavePress', { left: 2 }));
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
}

for (const { by, leave } of [
  { by: 'the button', leave: pressLeave },
  { by: 'Shift, three times', leave: pressShift },
])
  test(`leaving by ${by} shows a calendar, ends the session, and no way back shows the page`, async ({
    page,
    context,
    database,
  }) => {
    await page.goto('/en');
    await readTwoScreens(page);
    const learnerId = await findLearner(page, database);
    expect(await countSessions(database, learnerId)).toBe(1);
    await leave(page);
    await expectNeutral(page);
    await expect.poll(() => countSessions(database, learnerId)).toBe(0);
    // The answer may come a moment after the calendar: nobody waited for it.
    await expect
      .poll(async () => (await context.cookies()).map(({ name, value }) => [name, value]))
      .toEqual([[sessionCookie, 'left']]);

    for (let times = 0; times < 3; times += 1) {
      await page.goBack({ waitUntil: 'commit' });
      await expectNeutral(page);
    }
    await page.goForward({ waitUntil: 'commit' });
    await expectNeutral(page);

    // Whoever opens the site anew finds it as everybody does.
    await page.goto('/en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('common.tagline'));
    await page.goto(childCourse);
    await expect(page.getByRole('button', { name: t('child.start'), exact: true })).toBeVisible();
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('leaving by the button is answered as it should be, and back finds the calendar twice', async ({
    page,
    context,
    database,
  }) => {
    await readTwoScreens(page);
    const learnerId = await findLearner(page, database);
    const answered = page.waitForResponse((response) => response.url().endsWith('/en/leave'));
    await pressLeave(page);
    const answer = await answered;
    expect(answer.status()).toBe(303);
    expect(await answer.allHeaders()).toMatchObject({
      'clear-site-data': '"cache", "storage"',
      'cache-control': 'no-store',
      location: '/calendar?language=en',
    });
    await expectNeutral(page);
    expect(await countSessions(database, learnerId)).toBe(0);
    for (let times = 0; times < 2; times += 1) {
      await page.goBack();
      await expectNeutral(page);
    }
    // Children's pages stay shut until somebody comes in by the front door.
    for (const path of [firstScreen, childCourse, '/en/help-now', '/en/forget-me']) {
      await page.goto(path);
      await expectNeutral(page);
    }
    await page.goto('/en/courses');
    expect((await context.cookies()).length).toBe(0);
    await page.goto(firstScreen);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A seed');
  });
});

test('children’s pages are kept by nobody, and say nothing in the tab', async ({ page }) => {
  for (const [path, title] of [
    [childCourse, 'Learning · Heard'],
    [firstScreen, 'Learning: 1 of 3 · Heard'],
    [`${childCourse}/badge`, 'Learning · Heard'],
    [`${childCourse}/seeds/for-adults`, 'Learning · Heard'],
    ['/en/help-now', 'Learning · Heard'],
    ['/en/forget-me', 'Learning · Heard'],
  ] as const) {
    const answer = await page.goto(path);
    expect(answer?.headers()['cache-control']).toContain('no-store');
    await expect(page).toHaveTitle(title);
    await expect(page.locator('[data-audience="child"]')).toBeVisible();
    await expect(page.getByRole('button', { name: t('child.leave'), exact: true })).toBeVisible();
  }
});

test('a member who leaves is signed out', async ({ page, context }) => {
  await page.goto('/en/sign-up');
  await page
    .getByLabel(t('identity.email'), { exact: true })
    .fill(`leaves-${Date.now()}@example.org`);
  await page.getByLabel(t('identity.password'), { exact: true }).fill('lantern orbit velvet canoe');
  await page
    .getByRole('main')
    .getByRole('button', { name: t('common.signUp'), exact: true })
    .click();
  await expect(page).toHaveURL(/\/me/);
  await page.goto(firstScreen);
  await pressLeave(page);
  await expectNeutral(page);
  await expect
    .poll(async () => (await context.cookies()).find(({ name }) => name === sessionCookie)?.value)
    .toBe('left');
});
