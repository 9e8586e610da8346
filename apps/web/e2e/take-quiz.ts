import type { Database } from '@heard/e2e/journey';
import { AuthoredQuestionSchema, type AuthoredQuestion } from '@heard/domain/quizzes';
import type { ShippedLocale, Translator } from '@heard/i18n';
import { expect, type Locator, type Page } from '@playwright/test';
import { answerRight } from './answer-question.ts';
import { wordsOf } from './words.ts';

/** All published questions of one language with their keys, and what pages say in that language. */
export interface AnswerKey {
  questions: Map<string, AuthoredQuestion>;
  t: Translator;
}

/** Only the database has the keys: no page gives one away. A translated question has the same id as its source. */
export async function readAnswerKey(
  database: Database,
  locale: ShippedLocale = 'en',
): Promise<AnswerKey> {
  const { rows } = await database.query<{ body: unknown }>(
    'SELECT "body" FROM "QuestionVersion" WHERE "locale" = $1',
    [locale],
  );
  const questions = rows.map(({ body }) => AuthoredQuestionSchema.parse(body));
  return { questions: new Map(questions.map((one) => [one.id, one])), t: wordsOf(locale) };
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

/** Answers every question of the open attempt right, until the review is shown; gives what was asked. */
export async function answerEverything(page: Page, key: AnswerKey): Promise<AuthoredQuestion[]> {
  const asked: AuthoredQuestion[] = [];
  while (!page.url().endsWith('/review')) {
    const question = await shownQuestion(page, key);
    asked.push(question);
    if (question.type === 'case') await playCase(page, question, key);
    else {
      await answerRight(page, question, key);
      await clickOnwardsFrom(page, key);
    }
  }
  return asked;
}

/** The question on the page, with its key. */
export async function shownQuestion(page: Page, key: AnswerKey): Promise<AuthoredQuestion> {
  const id = await page.locator('input[name=questionId]').inputValue();
  const question = key.questions.get(id);
  if (!question) throw new Error(`no published question ${id}`);
  return question;
}

async function clickOnwardsFrom(page: Page, { t }: AnswerKey): Promise<void> {
  const last = await page.getByRole('button', { name: t('quiz.saveAndReview') }).count();
  await clickOnwards(page, 'button', t(last > 0 ? 'quiz.saveAndReview' : 'quiz.saveAndNext'));
}

/** Decides scene after scene; the page stays at its address until the case has ended. */
async function playCase(page: Page, question: AuthoredQuestion, key: AnswerKey): Promise<void> {
  const { t } = key;
  const past = page.locator('.case-past li');
  const isEnded = () => page.getByText(t('quiz.caseDone')).isVisible();
  for (let decided = await past.count(); !(await isEnded()); decided += 1) {
    await answerRight(page, question, key);
    await page.getByRole('button', { name: t('quiz.decide'), exact: true }).click();
    await expect(past).toHaveCount(decided + 1);
  }
  const review = await page.getByRole('link', { name: t('quiz.goOn'), exact: true }).count();
  await clickOnwards(page, 'link', t(review > 0 ? 'quiz.goOn' : 'quiz.review'));
}
