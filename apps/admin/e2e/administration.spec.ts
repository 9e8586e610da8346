import { expectFitAtAllSizes } from '@heard/e2e/expect-fit-at-all-sizes';
import { expect, test, type Database } from '@heard/e2e/journey';
import { places } from '@heard/e2e/places';
import { catalogueOf, createTranslator } from '@heard/i18n';
import type { Page } from '@playwright/test';

const t = createTranslator('en', catalogueOf('en'));
const administrator = {
  email: 'first@example.org',
  name: 'Noor Haddad',
  password: 'lantern orbit velvet canoe',
};

// One story: the link makes the first administrator only once.
test.describe.configure({ mode: 'serial' });

test('the link of the first start makes an administrator, once', async ({ page }) => {
  await page.goto(places.HEARD_SETUP_LINK);
  await expectFitAtAllSizes(page);
  await page.getByLabel(t('identity.email')).fill(administrator.email);
  await page.getByLabel(t('admin.yourName')).fill(administrator.name);
  await page.getByLabel(t('identity.password'), { exact: true }).fill('password');
  await page.getByRole('button', { name: t('admin.setUpButton') }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel(t('identity.email'))).toHaveValue(administrator.email);
  await expectFitAtAllSizes(page);

  await page.getByLabel(t('identity.password'), { exact: true }).fill(administrator.password);
  await page.getByRole('button', { name: t('admin.setUpButton') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('admin.dashboard'));

  const again = await page.goto(places.HEARD_SETUP_LINK);
  expect(again?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('admin.setUpDead'));
  await expectFitAtAllSizes(page);
});

test('an administrator counts, finds a person, gives a role and signs out', async ({
  page,
  database,
}) => {
  test.setTimeout(180_000);
  const person = await aPerson(database);
  await signIn(page);
  await expect(page.getByRole('status')).toContainText(t('admin.updated', { time: '' }).trim());
  await expectFitAtAllSizes(page);

  await page.goto('/accounts');
  await expectFitAtAllSizes(page);
  await page.getByLabel(t('admin.search')).fill(person.email.toUpperCase());
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page).toHaveURL(/query=/);
  await page.getByLabel(t('admin.search')).fill('nobody has this name');
  await expect(page.getByText(t('admin.emptyText'))).toBeVisible();
  await expectFitAtAllSizes(page);

  await page.goto(`/accounts/${person.accountId}/roles`);
  await expectFitAtAllSizes(page);
  await page.getByRole('checkbox', { name: t('admin.role', { role: 'author' }) }).check();
  await page.getByRole('button', { name: t('admin.saveRoles') }).click();
  await expect(page.getByText(t('admin.rolesSaved'))).toBeVisible();
  expect(await rolesOf(database, person.accountId)).toEqual(['learner', 'author']);

  await page.getByRole('button', { name: t('common.signOut') }).click();
  await expect(page.getByText(t('identity.signedOut'))).toBeVisible();
  await page.goto('/accounts');
  await expect(page).toHaveURL(/\/sign-in\?next=%2Faccounts/);
  await expectFitAtAllSizes(page);
});

test('the last administrator cannot lose the role', async ({ page, database }) => {
  await signIn(page);
  const accountId = await accountIdOf(database, administrator.email);
  await page.goto(`/accounts/${accountId}/roles`);
  await page.getByRole('checkbox', { name: t('admin.role', { role: 'administrator' }) }).uncheck();
  await page.getByRole('button', { name: t('admin.saveRoles') }).click();
  await expect(page.getByRole('alert')).toContainText(t('admin.lastAdministrator'));
  expect(await rolesOf(database, accountId)).toContain('administrator');
});

test('what nobody issued is not found, and a page that is not there says so', async ({ page }) => {
  await signIn(page);
  await page.goto('/certificates?id=crt_00000000000000000000000000');
  await expect(page.getByText(t('admin.certificateUnknown'))).toBeVisible();
  await expectFitAtAllSizes(page);
  const answer = await page.goto('/nothing');
  expect(answer?.status()).toBe(404);
  await expectFitAtAllSizes(page);
});

/** Status of each address for nobody, for a learner, for an author and for the administrator. */
const doors: [string, number[]][] = [
  ['/sign-in', [200, 302, 302, 302]],
  ['/', [302, 403, 200, 200]],
  ['/accounts', [302, 403, 403, 200]],
  ['/accounts/acc_none/roles', [302, 403, 403, 404]],
  ['/certificates', [302, 403, 403, 200]],
  ['/set-up/nothing', [404, 404, 404, 404]],
  ['/nothing', [404, 404, 404, 404]],
];

test('each address opens to those it should, and to nobody else', async ({ page, database }) => {
  const learner = await aPerson(database);
  const author = await aPerson(database);
  await database.query(`UPDATE "Account" SET "roles" = '{learner,author}' WHERE "id" = $1`, [
    author.accountId,
  ]);
  const people = [null, learner, author, administrator];
  for (const [place, person] of people.entries()) {
    await page.context().clearCookies();
    if (person) await signIn(page, person);
    for (const [path, statuses] of doors) {
      const answer = await page.request.get(path, { maxRedirects: 0 });
      expect(answer.status(), `${path} for ${person?.email ?? 'nobody'}`).toBe(statuses[place]);
    }
  }
});

async function signIn(page: Page, person: { email: string; password: string } = administrator) {
  await page.goto('/sign-in');
  await page.getByLabel(t('identity.email')).fill(person.email);
  await page.getByLabel(t('identity.password'), { exact: true }).fill(person.password);
  await page.getByRole('button', { name: t('common.signIn') }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

/** Somebody who signed up on the learners' site, with an account that can be used at once. */
async function aPerson(database: Database) {
  const email = `${crypto.randomUUID().slice(0, 13)}@example.org`;
  const { password } = administrator;
  const answer = await fetch(`${places.HEARD_WEB_URL}/en/sign-up`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: places.HEARD_WEB_URL },
    body: new URLSearchParams({ email, password }),
  });
  expect(answer.status).toBe(303);
  return { email, password, accountId: await accountIdOf(database, email) };
}

async function accountIdOf(database: Database, email: string): Promise<string> {
  const { rows } = await database.query('SELECT "id" FROM "Account" WHERE "email" = $1', [email]);
  return String(rows[0]?.id);
}

async function rolesOf(database: Database, accountId: string): Promise<string[]> {
  const { rows } = await database.query('SELECT "roles" FROM "Account" WHERE "id" = $1', [
    accountId,
  ]);
  return rows[0]?.roles;
}
