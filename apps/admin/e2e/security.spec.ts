import { expectFitAtAllSizes } from '@heard/e2e/expect-fit-at-all-sizes';
import { expect, test } from '@heard/e2e/journey';
import { catalogueOf, createTranslator } from '@heard/i18n';
import type { Page } from '@playwright/test';
import {
  aMemberOfStaff,
  givePassword,
  keepRecoveryCodes,
  nextCode,
  setUpSecondFactor,
  signIn,
} from './staff.ts';

const t = createTranslator('en', catalogueOf('en'));
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const giveCode = async (page: Page, code: string) => {
  await page.getByLabel(t('people.code'), { exact: true }).fill(code);
  await page.getByRole('button', { name: t('people.stepButton') }).click();
};

test('an author sets the second factor up before anything else opens, and gives a code from then on', async ({
  page,
  database,
}) => {
  test.setTimeout(180_000);
  const author = await aMemberOfStaff(database, ['author']);
  await givePassword(page, author);
  await expect(heading(page)).toHaveText(t('people.setUpTitle'));
  const picture = page.getByRole('img', { name: t('people.pictureAlt') });
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
    0,
  );
  await page.goto('/search');
  await expect(heading(page)).toHaveText(t('people.setUpTitle'));
  await page.getByLabel(t('people.firstCode')).fill('12345');
  await page.getByRole('button', { name: t('people.setUpButton') }).click();
  await expect(page.getByRole('alert')).toContainText(t('people.codeWrong'));
  await expectFitAtAllSizes(page);
  const codes = await setUpSecondFactor(page, author);
  expect(codes).toHaveLength(10);
  await expectFitAtAllSizes(page);
  await keepRecoveryCodes(page);

  await page
    .getByRole('button', { name: t('common.signOut') })
    .first()
    .click();
  await expect(page.getByText(t('identity.signedOut'))).toBeVisible();
  await givePassword(page, author);
  await expect(heading(page)).toHaveText(t('people.stepTitle'));
  await expectFitAtAllSizes(page);
  await giveCode(page, '000000');
  await expect(page.getByRole('alert')).toContainText(t('people.codeWrong'));
  await giveCode(page, await nextCode(author));
  await expect(heading(page)).toHaveText(t('admin.dashboard'));

  // Without the device: a recovery code, once.
  await page.context().clearCookies();
  await givePassword(page, author);
  await giveCode(page, codes[0] ?? '');
  await expect(heading(page)).toHaveText(t('admin.dashboard'));
  await page.goto('/account/security');
  await expect(page.getByText(t('people.recoveryLeft', { count: 9 }))).toBeVisible();
  await expectFitAtAllSizes(page);
});

test('a session of staff ends after twelve hours, is told so, and leads back to where it was', async ({
  page,
  database,
}) => {
  test.setTimeout(120_000);
  const author = await aMemberOfStaff(database, ['author']);
  await signIn(page, author);
  await page.goto('/account/security');
  await database.query(
    `UPDATE "Session" SET "createdAt" = "createdAt" - interval '12 hours',
       "expiresAt" = "expiresAt" - interval '12 hours'
     WHERE "learnerId" = (SELECT "learnerId" FROM "Account" WHERE "id" = $1)`,
    [author.accountId],
  );
  await page.reload();
  await expect(page.getByText(t('people.endedTitle'))).toBeVisible();
  await expectFitAtAllSizes(page);
  await page.getByLabel(t('identity.email')).fill(author.email);
  await page.getByLabel(t('identity.password'), { exact: true }).fill(author.password);
  await page.getByRole('button', { name: t('common.signIn'), exact: true }).click();
  await expect(heading(page)).toHaveText(t('people.stepTitle'));
  await giveCode(page, await nextCode(author));
  await expect(heading(page)).toHaveText(t('people.security'));
});

test('a passkey is added, named, signs in without password and code, and is removed', async ({
  page,
  database,
}) => {
  test.setTimeout(120_000);
  const author = await aMemberOfStaff(database, ['author']);
  const devices = await page.context().newCDPSession(page);
  await devices.send('WebAuthn.enable');
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
  await signIn(page, author);
  await page.goto('/account/security');
  await page.getByLabel(t('people.passkeyName')).last().fill('My phone');
  const password = page.locator('#passkeyPassword');
  await password.fill('not the password');
  await page.getByRole('button', { name: t('people.passkeyAdd') }).click();
  await expect(page.getByText(t('identity.problemPassword'))).toBeVisible();
  await password.fill(author.password);
  await page.getByRole('button', { name: t('people.passkeyAdd') }).click();
  await expect(page.getByText(t('people.passkeyAdded'))).toBeVisible();
  await expectFitAtAllSizes(page);

  await page.getByText(t('people.passkeyChange', { name: 'My phone' })).click();
  const row = page.getByRole('row').filter({ hasText: 'My phone' });
  await row.getByLabel(t('people.passkeyName')).fill('Grey phone');
  await row.getByRole('button', { name: t('people.passkeyRename') }).click();
  await expect(page.getByText(t('people.passkeyRenamed'))).toBeVisible();

  await page.context().clearCookies();
  await page.goto('/account/security');
  await page.getByRole('button', { name: t('people.passkeySignIn') }).click();
  await expect(heading(page)).toHaveText(t('people.security'));
  await page.getByText(t('people.passkeyChange', { name: 'Grey phone' })).click();
  await page
    .getByRole('button', { name: t('people.passkeyRemove', { name: 'Grey phone' }) })
    .click();
  await expect(page.getByText(t('people.passkeyRemoved'))).toBeVisible();

  await page.context().clearCookies();
  await page.goto('/sign-in');
  await page.getByRole('button', { name: t('people.passkeySignIn') }).click();
  await expect(page.getByText(t('people.passkeyFailed'))).toBeVisible();
});

test('somebody sees where she is signed in and ends it elsewhere', async ({
  page,
  browser,
  database,
}) => {
  test.setTimeout(180_000);
  const author = await aMemberOfStaff(database, ['author']);
  await signIn(page, author);
  const other = await browser.newContext();
  const elsewhere = await other.newPage();
  await signIn(elsewhere, author);
  await page.goto('/account/security');
  await page.getByRole('button', { name: t('identity.sessionEnd') }).click();
  await expect(page.getByText(t('identity.sessionEnded'))).toBeVisible();
  await elsewhere.goto('/');
  await expect(elsewhere).toHaveURL(/sign-in/);
  await other.close();
});
