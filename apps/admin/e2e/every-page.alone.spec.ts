import { expectFitAtAllSizes } from '@heard/e2e/expect-fit-at-all-sizes';
import { expectFitOnPhone } from '@heard/e2e/expect-fit-on-phone';
import { expect, test, type Database } from '@heard/e2e/journey';
import { places } from '@heard/e2e/places';
import type { RouteConfigEntry } from '@remix-run/route-config';
import routes from '../app/routes.ts';
import { findThings, noPages, pageCases } from './page-cases.ts';
import { aMemberOfStaff, signIn } from './staff.ts';

/** The files of all routes in the staff's frame. */
function listStaffFiles(entries: readonly RouteConfigEntry[]): string[] {
  return entries
    .flatMap(({ children = [] }) => children)
    .map(({ file }) => file.replace(/^routes\/|\.tsx$/g, ''));
}

/** Somebody who may see everything. Alone: other journeys count who is administrator. */
const anAdministrator = (database: Database) =>
  aMemberOfStaff(database, ['author', 'reviewer', 'administrator']);

test('every page of the administration is in the table', async () => {
  const listed = [...new Set(pageCases.map(({ file }) => file)), ...noPages];
  expect(listed.sort()).toEqual(listStaffFiles(await routes).sort());
});

test('every page has nothing for axe, and fits at all sizes', async ({ page, database }) => {
  test.setTimeout(300_000);
  const person = await anAdministrator(database);
  await signIn(page, person);
  const things = await findThings(database, person.accountId);
  for (const { path } of pageCases) {
    const answer = await page.goto(path(things));
    expect(answer?.status(), path(things)).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectFitAtAllSizes(page);
  }
});

test('in Arabic every page is written from right to left, and fits a phone', async ({
  page,
  browser,
  database,
}) => {
  test.setTimeout(300_000);
  const person = await anAdministrator(database);
  await signIn(page, person);
  const things = await findThings(database, person.accountId);
  // The same session in a browser that speaks Arabic.
  const storageState = await page.context().storageState();
  const context = await browser.newContext({ locale: 'ar', storageState });
  const arabic = await context.newPage();
  for (const { path } of pageCases) {
    await arabic.goto(new URL(path(things), places.HEARD_ADMIN_URL).href);
    await expect(arabic.locator('html')).toHaveAttribute('dir', 'rtl');
    await expectFitOnPhone(arabic);
  }
  await context.close();
});
