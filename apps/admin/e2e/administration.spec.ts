import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expectFitAtAllSizes } from '@heard/e2e/expect-fit-at-all-sizes';
import { expect, test, type Database } from '@heard/e2e/journey';
import { places } from '@heard/e2e/places';
import { catalogueOf, createTranslator } from '@heard/i18n';
import {
  accountIdOf,
  aMemberOfStaff,
  aPerson,
  keepRecoveryCodes,
  setUpSecondFactor,
  signIn,
  type Person,
} from './staff.ts';

const t = createTranslator('en', catalogueOf('en'));
const administrator: Person & { name: string } = {
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
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('people.setUpTitle'));
  await expectFitAtAllSizes(page);
  expect(await setUpSecondFactor(page, administrator)).toHaveLength(10);
  await expectFitAtAllSizes(page);
  await keepRecoveryCodes(page);
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
  await signIn(page, administrator);
  await expect(page.getByRole('status')).toContainText(t('admin.updated', { time: '' }).trim());
  await expectFitAtAllSizes(page);

  await page.goto('/people');
  await expectFitAtAllSizes(page);
  await page.getByLabel(t('admin.search')).fill(person.email.toUpperCase());
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page).toHaveURL(/query=/);
  await page.getByLabel(t('admin.search')).fill('nobody has this name');
  await expect(page.getByText(t('admin.emptyText'))).toBeVisible();
  await expectFitAtAllSizes(page);

  await page.goto(`/people/${person.accountId}`);
  await expectFitAtAllSizes(page);
  await page.getByRole('checkbox', { name: t('admin.role', { role: 'author' }) }).check();
  await page.getByRole('button', { name: t('admin.saveRoles') }).click();
  await expect(page.getByText(t('admin.rolesSaved'))).toBeVisible();
  expect(await rolesOf(database, person.accountId)).toEqual(['learner', 'author']);

  await page.getByRole('button', { name: t('common.signOut') }).click();
  await expect(page.getByText(t('identity.signedOut'))).toBeVisible();
  await page.goto('/people');
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fpeople/);
  await expectFitAtAllSizes(page);
});

test('the last administrator cannot lose the role', async ({ page, database }) => {
  await signIn(page, administrator);
  const accountId = await accountIdOf(database, administrator.email);
  await page.goto(`/people/${accountId}`);
  await page.getByRole('checkbox', { name: t('admin.role', { role: 'administrator' }) }).uncheck();
  await page.getByRole('button', { name: t('admin.saveRoles') }).click();
  await expect(page.getByRole('alert')).toContainText(t('admin.lastAdministrator'));
  expect(await rolesOf(database, accountId)).toContain('administrator');
});

test('what nobody issued is not found, and a page that is not there says so', async ({ page }) => {
  await signIn(page, administrator);
  await page.goto('/certificates?id=crt_00000000000000000000000000');
  await expect(page.getByText(t('admin.certificateUnknown'))).toBeVisible();
  await expectFitAtAllSizes(page);
  const answer = await page.goto('/nothing');
  expect(answer?.status()).toBe(404);
  await expectFitAtAllSizes(page);
});

test('an administrator invites an author, who sets a password and the second factor, and is disabled later', async ({
  page,
  browser,
  database,
}) => {
  test.setTimeout(240_000);
  await signIn(page, administrator);
  await page.goto('/people/invite');
  await page.getByRole('button', { name: t('people.inviteButton') }).focus();
  await expectFitAtAllSizes(page);
  const invited: Person = {
    email: `${crypto.randomUUID().slice(0, 13)}@example.org`,
    password: 'copper meadow violin thunder',
  };
  await page.getByLabel(t('identity.email')).fill(invited.email);
  await page.getByRole('button', { name: t('people.inviteButton') }).click();
  await expect(page.getByRole('alert')).toContainText(t('people.roleMissing'));
  await expect(page.getByLabel(t('identity.email'))).toHaveValue(invited.email);
  await page.getByRole('checkbox', { name: t('admin.role', { role: 'author' }) }).check();
  await page.getByLabel(t('people.where')).selectOption('parliamentary-briefing');
  await page.getByRole('button', { name: t('people.inviteButton') }).click();
  await expect(page.getByText(t('people.invited'))).toBeVisible();
  await expectFitAtAllSizes(page);
  const dead = await linkInLetter(invited.email);
  await page
    .getByRole('button', { name: t('people.sendAgainTo', { email: invited.email }) })
    .click();
  await expect(page.getByText(t('people.sentAgain'))).toBeVisible();
  const link = await linkInLetter(invited.email, dead);

  const hers = await browser.newContext();
  const author = await hers.newPage();
  expect((await author.goto(dead))?.status()).toBe(404);
  await expectFitAtAllSizes(author);
  await author.goto(link);
  await expectFitAtAllSizes(author);
  await author.getByLabel(t('admin.yourName')).fill('Amina Diallo');
  await author.getByLabel(t('identity.password'), { exact: true }).fill(invited.password);
  await author.getByRole('button', { name: t('people.acceptButton') }).click();
  await setUpSecondFactor(author, invited);
  await keepRecoveryCodes(author);
  await expect(author.getByRole('heading', { level: 1 })).toHaveText(t('admin.dashboard'));

  await page.goto(`/people/${await accountIdOf(database, invited.email)}`);
  await expectFitAtAllSizes(page);
  await page.getByRole('button', { name: t('people.disable') }).click();
  await expect(page.getByRole('alert')).toContainText(t('identity.problemConfirm'));
  await page.getByRole('checkbox', { name: t('people.disableConfirm') }).check();
  await page.getByRole('button', { name: t('people.disable') }).click();
  await expect(page.getByText(t('people.disabledDone'))).toBeVisible();
  await expectFitAtAllSizes(page);
  await author.goto('/');
  await expect(author).toHaveURL(/sign-in/);
  await hers.close();
});

/** Status of each address for nobody, for a learner, for an author and for the administrator. */
const doors: [string, number[]][] = [
  ['/sign-in', [200, 302, 302, 302]],
  ['/', [302, 403, 200, 200]],
  ['/people', [302, 403, 403, 200]],
  ['/accounts', [302, 403, 403, 301]],
  ['/people/invite', [302, 403, 403, 200]],
  ['/people/acc_none', [302, 403, 403, 404]],
  ['/account/security', [302, 403, 200, 200]],
  ['/second-factor', [302, 404, 302, 302]],
  ['/second-factor/set-up', [302, 404, 200, 200]],
  ['/invitation/nothing', [404, 404, 404, 404]],
  ['/recover/nothing', [404, 404, 404, 404]],
  ['/certificates', [302, 403, 403, 200]],
  ['/set-up/nothing', [404, 404, 404, 404]],
  ['/nothing', [404, 404, 404, 404]],
];

test('each address opens to those it should, and to nobody else', async ({ page, database }) => {
  const learner = await aPerson(database);
  const author = await aMemberOfStaff(database, ['author']);
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

/** The link of an invitation in the outbox, another one than `before`. */
async function linkInLetter(email: string, before = ''): Promise<string> {
  let found = '';
  const look = async () => {
    for (const file of (await readdir(places.HEARD_OUTBOX)).filter((name) =>
      /invitation/.test(name),
    )) {
      const text = await readFile(path.join(places.HEARD_OUTBOX, file), 'utf8');
      const plain = text.replace(/=\r?\n/g, '').replace(/=3D/g, '=');
      const link = /https?:\S+\/invitation\/[\w-]{43}/.exec(plain)?.[0] ?? '';
      if (plain.includes(email) && link !== before) found = link;
    }
    return found;
  };
  await expect.poll(look).not.toBe('');
  return found;
}

async function rolesOf(database: Database, accountId: string): Promise<string[]> {
  const { rows } = await database.query('SELECT "roles" FROM "Account" WHERE "id" = $1', [
    accountId,
  ]);
  return rows[0]?.roles;
}
