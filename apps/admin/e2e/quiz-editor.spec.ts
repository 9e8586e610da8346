import { expectFitAtAllSizes } from '@heard/e2e/expect-fit-at-all-sizes';
import { expect, test } from '@heard/e2e/journey';
import { questionTypes, type QuestionType } from '@heard/domain/quizzes';
import { catalogueOf, createTranslator } from '@heard/i18n';
import type { Page } from '@playwright/test';
import { aMemberOfStaff, signIn } from './staff.ts';

const t = createTranslator('en', catalogueOf('en'));
const quizPath = 'en/parliamentary-briefing/01-third-protocol/quiz.yaml';

test('an author writes a question of every type, tries one and puts them in order, without touching source', async ({
  page,
  database,
}) => {
  test.setTimeout(300_000);
  await signIn(page, await aMemberOfStaff(database, ['author']));
  const { rows } = await database.query('SELECT id FROM "Document" WHERE path = $1', [quizPath]);
  const home = `/documents/${String(rows[0]?.id)}`;
  await page.goto(home);
  await expectFitAtAllSizes(page);
  const list = page.locator('.question-order > li');
  const before = await list.count();

  for (const type of questionTypes) {
    await page.goto(home);
    await page.getByLabel(t('bank.typeOfNew')).selectOption(type);
    await page.getByRole('button', { name: t('bank.addQuestion') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('bank.newQuestion'));
    // An empty form is told field by field, and keeps what was typed.
    await page.getByLabel(t('bank.field-prompt')).fill(`Which of these is a ${type}?`);
    await press(page, t('bank.save'));
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByLabel(t('bank.field-prompt'))).toHaveValue(
      `Which of these is a ${type}?`,
    );
    if (type === 'single-choice' || type === 'case') await expectFitAtAllSizes(page);
    await fillIn(page, type);
    await press(page, t('bank.save'));
    await expect(page.getByText(t('bank.done-saved'))).toBeVisible();
  }
  await page.goto(home);
  await expect(list).toHaveCount(before + questionTypes.length);

  // Moves the last up by the keyboard; the button keeps the focus.
  const last = list.last();
  const id = await last.locator('code').innerText();
  const up = page.getByRole('button', { name: t('bank.moveUp', { id }) });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(list.nth(before + questionTypes.length - 2).locator('code')).toHaveText(id);
  await expect(up).toBeFocused();

  await page.getByRole('link', { name: 'Which of these is a single-choice?' }).click();
  await press(page, t('bank.saveAndTry'));
  await expect(page).toHaveURL(/\/try/);
  await expectFitAtAllSizes(page);
  await page.getByLabel('Right, of course').check();
  await press(page, t('bank.grade'));
  await expect(page.getByText(t('bank.scored', { percent: t.percent(100) }))).toBeVisible();
  await expectFitAtAllSizes(page);

  await page.getByRole('link', { name: t('bank.page-statistics') }).click();
  await expect(page.getByText(t('bank.tooFew'))).toBeVisible();
  await expectFitAtAllSizes(page);
  await page.goto('/questions?query=Which+of+these+is+a');
  await expect(page.getByRole('status').first()).toHaveText(
    t('bank.count', { count: questionTypes.length }),
  );
  await expectFitAtAllSizes(page);
});

async function press(page: Page, name: string): Promise<void> {
  await page.locator('main').getByRole('button', { name, exact: true }).last().click();
}

/** Fills every field that is there, as somebody would who thinks of nothing special. */
async function fillIn(page: Page, type: QuestionType): Promise<void> {
  if (type === 'single-choice')
    await page.locator('[name="options.0.text"]').fill('Right, of course');
  for (const area of await page.locator('.question-form textarea').all())
    if ((await area.inputValue()) === '')
      await area.fill(`Words ${(await area.getAttribute('name')) ?? ''}`);
  for (const mark of await page.locator('[id="options.0.correct"]').all()) await mark.check();
  if (type === 'true-false') await page.getByLabel(t('quiz.chooseTrue'), { exact: true }).check();
  if (type === 'numeric') await page.getByLabel(t('bank.field-answer')).fill('54');
  for (const points of await page.getByLabel(t('bank.part-points')).all()) await points.fill('1');
  for (const field of ['objective', 'lesson', 'source.id'])
    await page.locator(`select[name="${field}"]`).selectOption({ index: 1 });
  await page.getByLabel(t('bank.field-source-place')).fill('article 5');
}
