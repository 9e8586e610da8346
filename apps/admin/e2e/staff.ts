import { expect, type Database } from '@heard/e2e/journey';
import { places } from '@heard/e2e/places';
import { catalogueOf, createTranslator } from '@heard/i18n';
import type { Page } from '@playwright/test';
import { TOTP } from 'otpauth';

const t = createTranslator('en', catalogueOf('en'));
const stepSeconds = 30;

/** Somebody with an account, and the authenticator that she holds in her hand. */
export interface Person {
  email: string;
  password: string;
  /** The authenticator's secret, from when it was set up. */
  secret?: string;
  /** The time step of the code that she used last: no code is accepted twice. */
  lastStep?: number;
}

/** Reads the secret off the page on which a second factor is set up, and goes on to what comes after it. */
export async function setUpSecondFactor(page: Page, person: Person): Promise<string[]> {
  const shown = await page.locator('.admin-secret').innerText();
  person.secret = shown.replace(/\s/g, '');
  delete person.lastStep;
  await page.getByLabel(t('people.firstCode')).fill(await nextCode(person));
  await page.getByRole('button', { name: t('people.setUpButton') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('people.recoveryTitle'));
  return page.locator('.admin-codes code').allInnerTexts();
}

/** Goes on from the recovery codes. */
export async function keepRecoveryCodes(page: Page): Promise<void> {
  await page.getByRole('link', { name: t('people.recoveryKept') }).click();
  await expect(page).not.toHaveURL(/second-factor/);
}

/** The code that her authenticator shows, one that she has not used yet; waits for it when it must. */
export async function nextCode(person: Person): Promise<string> {
  const now = () => Math.floor(Date.now() / 1000 / stepSeconds);
  const step = Math.max(now(), (person.lastStep ?? 0) + 1);
  // One step early is accepted (clocks differ), two are not.
  await expect.poll(now, { timeout: 60_000, intervals: [500] }).toBeGreaterThanOrEqual(step - 1);
  person.lastStep = step;
  const timestamp = step * stepSeconds * 1000;
  return new TOTP({ secret: person.secret ?? '' }).generate({ timestamp });
}

/** Gives address and password, and stays wherever that leads. */
export async function givePassword(page: Page, person: Person): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel(t('identity.email')).fill(person.email);
  await page.getByLabel(t('identity.password'), { exact: true }).fill(person.password);
  await page.getByRole('button', { name: t('common.signIn'), exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

/** Signs in as people do: with password and code, setting the authenticator up the first time. */
export async function signIn(page: Page, person: Person): Promise<void> {
  await givePassword(page, person);
  if (/second-factor\/set-up/.test(page.url())) {
    await setUpSecondFactor(page, person);
    await keepRecoveryCodes(page);
  } else if (/second-factor/.test(page.url())) {
    await page.getByLabel(t('people.code'), { exact: true }).fill(await nextCode(person));
    await page.getByRole('button', { name: t('people.stepButton') }).click();
    await expect(page).not.toHaveURL(/second-factor/);
  }
}

/** Somebody who signed up on the learners' site, with an account that can be used at once. */
export async function aPerson(database: Database): Promise<Person & { accountId: string }> {
  const email = `${crypto.randomUUID().slice(0, 13)}@example.org`;
  const password = 'lantern orbit velvet canoe';
  const answer = await fetch(`${places.HEARD_WEB_URL}/en/sign-up`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: places.HEARD_WEB_URL },
    body: new URLSearchParams({ email, password }),
  });
  expect(answer.status).toBe(303);
  return { email, password, accountId: await accountIdOf(database, email) };
}

/** The same, whom an administrator has given these roles. */
export async function aMemberOfStaff(database: Database, roles: readonly string[]) {
  const person = await aPerson(database);
  await database.query('UPDATE "Account" SET "roles" = $2 WHERE "id" = $1', [
    person.accountId,
    ['learner', ...roles],
  ]);
  return person;
}

export async function accountIdOf(database: Database, email: string): Promise<string> {
  const { rows } = await database.query('SELECT "id" FROM "Account" WHERE "email" = $1', [email]);
  return String(rows[0]?.id);
}
