import { expectFitAtAllSizes } from '@heard/e2e/expect-fit-at-all-sizes';
import { expect } from '@heard/e2e/journey';
import type { Page } from '@playwright/test';
import { test, type House } from './house.ts';
import { course, firstModule, password } from './people.ts';
import { t } from './words.ts';

/** A page as a person comes to see it, for whom it is, and what is done there before looking. */
interface PageCase {
  what: string;
  who: 'anonymous' | 'guest' | 'member';
  path: (house: House) => string;
  before?: (page: Page) => Promise<void>;
  status?: number;
}

const secret = 'a'.repeat(43);
const press = (name: string) => (page: Page) =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click();

const pages: PageCase[] = [
  { what: 'home', who: 'anonymous', path: () => '/en' },
  { what: 'home, of somebody who has begun', who: 'guest', path: () => '/en' },
  { what: 'catalogue', who: 'anonymous', path: () => '/en/courses' },
  { what: 'course', who: 'anonymous', path: () => course },
  { what: 'course, begun', who: 'guest', path: () => course },
  { what: 'course, completed', who: 'member', path: () => course },
  { what: 'module quiz', who: 'guest', path: () => `${firstModule}/quiz` },
  { what: 'final assessment, locked', who: 'guest', path: () => `${course}/assessment` },
  { what: 'final assessment, open', who: 'member', path: () => `${course}/assessment` },
  { what: 'review of an attempt', who: 'guest', path: (house) => `${house.openAttempt}/review` },
  { what: 'result of an attempt', who: 'guest', path: (house) => `${house.handedIn}/result` },
  { what: 'certificate, not yet earned', who: 'guest', path: () => `${course}/certificate` },
  {
    what: 'certificate',
    who: 'member',
    path: (house) => `/en/certificates/${house.certificateId}`,
  },
  { what: 'verification', who: 'anonymous', path: (house) => `/verify/${house.certificateId}` },
  {
    what: 'verification of nothing',
    who: 'anonymous',
    path: () => '/verify/crt_none',
    status: 404,
  },
  { what: 'sign-up', who: 'guest', path: () => '/en/sign-up' },
  {
    what: 'sign-up, refused',
    who: 'anonymous',
    path: () => '/en/sign-up',
    before: async (page) => {
      await page.getByLabel(t('identity.email'), { exact: true }).fill('somebody@example.org');
      await page.getByLabel(t('identity.password'), { exact: true }).fill('short');
      await press(t('common.signUp'))(page);
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  { what: 'sign-in', who: 'anonymous', path: () => '/en/sign-in' },
  {
    what: 'sign-in, refused',
    who: 'anonymous',
    path: () => '/en/sign-in',
    before: async (page) => {
      await page.getByLabel(t('identity.email'), { exact: true }).fill('nobody@example.org');
      await page.getByLabel(t('identity.password'), { exact: true }).fill(password);
      await press(t('common.signIn'))(page);
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  { what: 'forgotten password', who: 'anonymous', path: () => '/en/forgotten-password' },
  {
    what: 'a dead link',
    who: 'anonymous',
    path: () => `/en/reset-password/${secret}`,
    status: 404,
  },
  {
    what: 'a dead confirmation',
    who: 'anonymous',
    path: () => `/en/confirm-email/${secret}`,
    status: 404,
  },
  { what: 'confirmation again', who: 'anonymous', path: () => '/en/confirm-email' },
  ...['', '/profile', '/sessions', '/password', '/email', '/delete'].map((part) => ({
    what: `my page${part}`,
    who: 'member' as const,
    path: () => `/en/me${part}`,
  })),
  { what: 'my page, of a guest', who: 'guest', path: () => '/en/me' },
  { what: 'forgetting a guest', who: 'guest', path: () => '/en/me/forget' },
  { what: 'the page for trainers', who: 'anonymous', path: () => `${course}/for-trainers` },
  { what: 'the glossary', who: 'anonymous', path: () => '/en/glossary' },
  { what: 'a term looked for', who: 'guest', path: () => '/en/glossary?q=remedies' },
  { what: 'no term found', who: 'guest', path: () => '/en/glossary?q=zzzz' },
  { what: 'figures and sources', who: 'anonymous', path: () => '/en/sources' },
  { what: 'about', who: 'anonymous', path: () => '/en/about' },
  { what: 'privacy', who: 'anonymous', path: () => '/en/privacy' },
  { what: 'accessibility', who: 'anonymous', path: () => '/en/accessibility' },
  { what: 'a page that is not there', who: 'anonymous', path: () => '/en/nothing', status: 404 },
  {
    what: 'an address without a language',
    who: 'anonymous',
    path: () => '/xx/nothing',
    status: 404,
  },
];

for (const { what, who, path, before, status = 200 } of pages)
  test(`${what}: nothing for axe, nothing inline, no scrolling sideways`, async ({
    page,
    house,
  }) => {
    await beThat(page, house[who]);
    const answer = await page.goto(path(house));
    expect(answer?.status()).toBe(status);
    expectStrictPolicy(answer?.headers()['content-security-policy']);
    await before?.(page);
    await expectFitAtAllSizes(page);
  });

test('every question of an attempt', async ({ page, house }) => {
  test.setTimeout(240_000);
  await beThat(page, house.guest);
  await page.goto(house.openAttempt);
  const places = await page.locator('.question-list a').count();
  expect(places).toBeGreaterThanOrEqual(8);
  for (let number = 1; number <= places; number += 1) {
    await page.goto(`${house.openAttempt}?question=${number}`);
    await expectFitAtAllSizes(page);
  }
});

test('every lesson', async ({ page, house, database }) => {
  test.setTimeout(600_000);
  await beThat(page, house.anonymous);
  // Also the pages for adults, which lie beside the lessons.
  const { rows } = await database.query<{ slug: string; lessonKey: string }>(
    `SELECT DISTINCT c."slug", l."lessonKey" FROM "LessonVersion" l
     JOIN "CourseVersion" v ON v."id" = l."courseVersionId" JOIN "Course" c ON c."id" = v."courseId"
     WHERE l."locale" = 'en' ORDER BY 1, 2`,
  );
  expect(rows.length).toBeGreaterThanOrEqual(20);
  for (const { slug, lessonKey } of rows) {
    await page.goto(`/en/courses/${slug}/${lessonKey}`);
    await expectFitAtAllSizes(page);
  }
});

/** The page is asked for with this person's cookies. */
async function beThat(page: Page, person: House['guest']): Promise<void> {
  const { cookies } = await person.http.storageState();
  await page.context().addCookies(cookies);
}

function expectStrictPolicy(policy: string | undefined): void {
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-|\*|https?:/);
}
