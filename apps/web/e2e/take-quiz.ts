import type { Database } from '@heard/e2e/journey';
import { AuthoredQuestionSchema, type AuthoredQuestion } from '@heard/domain/quizzes';
import { expect, type Locator, type Page } from '@playwright/test';
import { answerRight } from './answer-question.ts';
import { t } from './words.ts';

export type AnswerKey = Map<string, AuthoredQuestion>;

/** All published questions with their keys. Only the database has them: no page gives one away. */
export async function readAnswerKey(database: Database): Promise<AnswerKey> {
  const { rows } = await database.query<{ body: unknown }>('SELECT "body" FROM "QuestionVersion"');
  const questions = rows.map(({ body }) => AuthoredQuestionSchema.parse(body));
  return new Map(questions.map((question) => [question.id, question]));
}

/** Clicks, and goes on once the address has changed, and the page with it. */
export async function clickOnwards(
  page: Page,
  ...[target, name]: [Locator] | ['button' | 'link', string]
): Promise<void> {
  const before = page.url();
  const found =
    typeof target === 'string' ? page.getByRole(target, { name, exact: true }).first() : target;
  await found.click();
  await page.waitForURL((url) => url.href !== before);
  // With scripts the address changes a moment before the page does.
  const number = new URL(page.url()).searchParams.get('question');
  if (number !== null) await expect(page.locator('input[name=number]')).toHaveValue(number);
}

/** Answers every question of the open attempt right, until the review is shown. */
export async function answerEverything(page: Page, key: AnswerKey): Promise<void> {
  while (!page.url().endsWith('/review')) {
    const question = await shownQuestion(page, key);
    if (question.type === 'case') await playCase(page, question);
    else {
      await answerRight(page, question);
      await clickOnwardsFrom(page);
    }
  }
}

/** The question on the page, with its key. */
export async function shownQuestion(page: Page, key: AnswerKey): Promise<AuthoredQuestion> {
  const id = await page.locator('input[name=questionId]').inputValue();
  const question = key.get(id);
  if (!question) throw new Error(`no published question ${id}`);
  return question;
}

async function clickOnwardsFrom(page: Page): Promise<void> {
  const last = await page.getByRole('button', { name: t('quiz.saveAndReview') }).count();
  await clickOnwards(page, 'button', t(last > 0 ? 'quiz.saveAndReview' : 'quiz.saveAndNext'));
}

/** Decides scene after scene; the page stays at its address until the case has ended. */
async function playCase(page: Page, question: AuthoredQuestion): Promise<void> {
  const past = page.locator('.case-past li');
  const isEnded = () => page.getByText(t('quiz.caseDone')).isVisible();
  for (let decided = await past.count(); !(await isEnded()); decided += 1) {
    await answerRight(page, question);
    await page.getByRole('button', { name: t('quiz.decide'), exact: true }).click();
    await expect(past).toHaveCount(decided + 1);
  }
  const review = await page.getByRole('link', { name: t('quiz.goOn'), exact: true }).count();
  await clickOnwards(page, 'link', t(review > 0 ? 'quiz.goOn' : 'quiz.review'));
}
