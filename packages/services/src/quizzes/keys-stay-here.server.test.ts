import { expect, test } from 'vitest';
import { aHouse } from '../identity/testing/house.server.ts';
import { aPublishedCourse } from '../testing/a-course.server.ts';
import { aGuest } from '../testing/a-learner.server.ts';
import { anAttempt, rightForm } from '../testing/take-quiz.server.ts';
import {
  getAttemptPage,
  getAttemptResult,
  getQuizPage,
  saveAnswer,
  submitAttempt,
} from './index.server.ts';

/** Every text in a value, however deep, and every name of a field. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...textsIn(inner)]);
}

/** What only an author knows: marks of feedback, names of key fields, and ids that tell. */
const keys =
  /feedback|correct|accepted|misconception|tolerance|points|distractor|right-1|wrong-1|^good$|^poor$/i;

test('no feedback, no key and no id of an author leaves before the hand-in', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx } = await aGuest(house);
  const attemptId = await anAttempt(ctx);
  const input = { courseSlug: 'a-course', quizKey: 'first', locale: 'en' };
  const seen: unknown[] = [await getQuizPage(ctx, input), await getAttemptPage(ctx, { attemptId })];
  for (const { question } of (await getAttemptPage(ctx, { attemptId })).questions) {
    const entries = rightForm(question);
    // The learner chooses among these, so their words may be seen; what tells the right one may not.
    seen.push(await saveAnswer(ctx, { attemptId, questionId: question.id, entries: {} }));
    seen.push(await saveAnswer(ctx, { attemptId, questionId: question.id, entries }));
  }
  seen.push(await getAttemptPage(ctx, { attemptId }));
  const chosenTexts = /^text of (right|wrong)(-\d)?$/;
  const told = textsIn(seen).filter((text) => keys.test(text) && !chosenTexts.test(text));
  expect(told).toEqual([]);

  await submitAttempt(ctx, { attemptId });
  expect(textsIn(await getAttemptResult(ctx, { attemptId })).join()).toContain('FEEDBACK of right');
});
