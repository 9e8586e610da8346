import { readFile } from 'node:fs/promises';
import { expectFitAtAllSizes } from '@heard/e2e/expect-fit-at-all-sizes';
import { expect, test, type Database } from '@heard/e2e/journey';
import { catalogueOf, createTranslator } from '@heard/i18n';
import { aMemberOfStaff, signIn } from './staff.ts';

const t = createTranslator('en', catalogueOf('en'));
const lesson = 'parliamentary-briefing/01-third-protocol/02-three-doors.mdx';

async function idOf(database: Database, path: string): Promise<string> {
  const { rows } = await database.query('SELECT id FROM "Document" WHERE path = $1', [path]);
  return String(rows[0]?.id);
}

async function textOf(database: Database, path: string): Promise<string> {
  const { rows } = await database.query('SELECT text FROM "Document" WHERE path = $1', [path]);
  return String(rows[0]?.text);
}

test('a translator begins a lesson, writes it passage by passage, and finds it saved', async ({
  page,
  database,
}) => {
  test.setTimeout(240_000);
  await signIn(page, await aMemberOfStaff(database, ['author']));
  const id = await idOf(database, `en/${lesson}`);
  await page.goto(`/documents/${id}/translation?to=ar`);
  await page.getByRole('button', { name: t('translation.start') }).click();
  const fields = page.getByRole('textbox');
  await expect(fields.first()).toHaveAttribute('dir', 'rtl');
  await expectFitAtAllSizes(page);

  await fields.first().fill('ثلاثة أبواب');
  await expect(page.getByText(t('translation.saved'), { exact: true })).toBeVisible();
  await fields.first().press('Control+Enter');
  await expect(fields.nth(1)).toBeFocused();
  await fields.nth(1).press('Control+Shift+Enter');
  await expect(fields.nth(1)).toHaveValue(/Individual complaints/);
  await expect(page.getByText(t('translation.problem', sameAsSource))).toBeVisible();
  expect(await textOf(database, `ar/${lesson}`)).toContain('title: ثلاثة أبواب');
  await page.reload();
  await expect(fields.first()).toHaveValue('ثلاثة أبواب');
});

const sameAsSource = { code: 'sameassource', token: '', detail: '', term: '' };

test('a form without scripts saves a passage, and gives broken words back', async ({
  page,
  browser,
  database,
}) => {
  test.setTimeout(240_000);
  await signIn(page, await aMemberOfStaff(database, ['author']));
  const state = await page.context().storageState();
  const plain = await browser.newContext({ javaScriptEnabled: false, storageState: state });
  const quiet = await plain.newPage();
  const id = await idOf(database, `en/${lesson}`);
  await quiet.goto(new URL(`/documents/${id}/translation?to=fr`, page.url()).href);
  const passage = quiet.locator('.segment', { hasText: 'OPIC has' }).first();
  const field = passage.getByRole('textbox');
  const before = await field.inputValue();
  await field.fill('L’OPIC prévoit <9/> procédures.');
  await passage.locator('button[type="submit"]').click();
  await expect(quiet.getByRole('alert')).toContainText('<9>');
  await expect(field).toHaveValue('L’OPIC prévoit <9/> procédures.');
  await field.fill(before.replace('L’OPIC', 'Le Protocole'));
  await passage.locator('button[type="submit"]').click();
  await expect(field).toHaveValue(/^Le Protocole/);
  await expect.poll(() => textOf(database, `fr/${lesson}`)).toContain('Le Protocole prévoit');
  await plain.close();
});

test('progress is shown, and a file that went out comes back with what it would change', async ({
  page,
  database,
}) => {
  test.setTimeout(240_000);
  await signIn(page, await aMemberOfStaff(database, ['author']));
  await page.goto('/translations?locale=fr');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('translation.title'));
  await expectFitAtAllSizes(page);

  const id = await idOf(database, 'en/parliamentary-briefing/01-third-protocol/quiz.yaml');
  await page.goto(`/documents/${id}/translation?to=fr`);
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: t('translation.export'), exact: true }).click();
  const file = await (await waiting).path();
  const sent = await readFile(file, 'utf8');
  const back = sent.replace(/(<unit id="title"[\s\S]*?<target>)[^<]*/, '$1Quiz : tout autre titre');

  await page.goto('/translations/import');
  await expectFitAtAllSizes(page);
  const give = async (text: string) => {
    const buffer = Buffer.from(text);
    const given = { name: 'back.xlf', mimeType: 'application/xliff+xml', buffer };
    await page.getByLabel(t('translation.file')).setInputFiles(given);
    await page.getByRole('button', { name: t('translation.look') }).click();
  };
  await give('<!DOCTYPE xliff [<!ENTITY a "a">]><xliff/>');
  await expect(page.getByRole('alert')).toContainText('line 1');
  await give(back);
  const confirm = page.getByRole('button', { name: t('translation.confirm', { count: 1 }) });
  await expect(confirm).toBeVisible();
  await expectFitAtAllSizes(page);
  await confirm.click();
  await expect(page.getByText(t('translation.imported', { count: 1 }))).toBeVisible();
  const text = await textOf(database, 'fr/parliamentary-briefing/01-third-protocol/quiz.yaml');
  expect(text).toContain('Quiz : tout autre titre');
});
