import { ForbiddenError, NotFoundError } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import { moveToLatestVersion } from '../courses/index.server.ts';
import { aHouse, hoursLater, noon } from '../identity/testing/house.server.ts';
import { aPublishedCourse, someRules } from '../testing/a-course.server.ts';
import { aGuest } from '../testing/a-learner.server.ts';
import { anAttempt, answerAll, passQuiz, rightForm } from '../testing/take-quiz.server.ts';
import {
  getAttemptPage,
  getAttemptResult,
  getQuizPage,
  saveAnswer,
  submitAttempt,
} from './index.server.ts';

test('a whole attempt gets full marks, passes and counts as progress', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx } = await aGuest(house);
  const attemptId = await anAttempt(ctx);
  await answerAll(ctx, attemptId);
  const done = { ok: true, attemptId, passed: true, scorePercent: 100 };
  expect(await submitAttempt(ctx, { attemptId })).toEqual(done);
  const enrolment = await house.db.enrolment.findFirstOrThrow({ include: { events: true } });
  expect(enrolment.summary).toMatchObject({ passedQuizzes: ['first'] });
  expect(enrolment.events.map(({ kind }) => kind).sort()).toEqual(['enrolled', 'quiz-passed']);
});

test('a blank attempt gets nothing, does not pass and is no progress', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx } = await aGuest(house);
  const attemptId = await anAttempt(ctx);
  const done = { ok: true, attemptId, passed: false, scorePercent: 0 };
  expect(await submitAttempt(ctx, { attemptId })).toEqual(done);
  expect(await house.db.progressEvent.count({ where: { kind: 'quiz-passed' } })).toBe(0);
});

test('handing in again, and many times at once, answers the same and counts once', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx, actor } = await aGuest(house);
  const attemptId = await anAttempt(ctx);
  await answerAll(ctx, attemptId);
  const outcomes = await Promise.all(
    Array.from({ length: 6 }, () => submitAttempt(ctx, { attemptId })),
  );
  for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
  expect(await submitAttempt(house.ctxOf(actor, hoursLater(3)), { attemptId })).toEqual(
    outcomes[0],
  );
  expect(await house.db.progressEvent.count({ where: { kind: 'quiz-passed' } })).toBe(1);
  const { submittedAt } = await getAttemptResult(ctx, { attemptId });
  expect(submittedAt).toEqual(noon);
});

test('the result explains each question and names the lesson and the source to read', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx } = await aGuest(house);
  const attemptId = await passQuiz(ctx, 'first');
  const page = await getAttemptResult(ctx, { attemptId });
  expect(page).toMatchObject({
    course: { slug: 'a-course', title: 'A course' },
    moduleTitle: 'Module first',
    rules: { passMark: 70 },
    canTryAgain: { start: true },
    result: { passed: true, scorePercent: 100 },
  });
  expect(page.result.questions).toHaveLength(8);
  expect(page.result.questions[0]).toMatchObject({
    score: 1,
    answered: true,
    moduleSlug: 'first',
    lessonSlug: 'one',
    lessonTitle: 'Lesson first/one',
    sourceTitle: 'The third protocol',
    parts: expect.arrayContaining([
      expect.objectContaining({ verdict: 'right', feedback: 'FEEDBACK of right' }),
    ]),
  });
});

test('there is no result before the hand-in, and none for anybody else', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const [one, two] = [await aGuest(house), await aGuest(house)];
  const attemptId = await anAttempt(one.ctx);
  await answerAll(one.ctx, attemptId);
  await expect(getAttemptResult(one.ctx, { attemptId })).rejects.toThrow(NotFoundError);
  await expect(submitAttempt(two.ctx, { attemptId })).rejects.toThrow(NotFoundError);
  await submitAttempt(one.ctx, { attemptId });
  await expect(getAttemptResult(two.ctx, { attemptId })).rejects.toThrow(NotFoundError);
  await expect(getAttemptPage(two.ctx, { attemptId })).rejects.toThrow(NotFoundError);
  await expect(submitAttempt(two.ctx, { attemptId })).rejects.toThrow(NotFoundError);
  const nobody = house.ctxOf({ kind: 'anonymous' });
  for (const read of [submitAttempt, getAttemptResult, getAttemptPage])
    await expect(read(nobody, { attemptId })).rejects.toThrow(ForbiddenError);
});

test('an attempt is graded by the rules it was started with, whatever is published meanwhile', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house, { rules: { first: someRules({ passMark: 10 }) } });
  const { ctx } = await aGuest(house);
  const attemptId = await anAttempt(ctx);
  const { questions } = await getAttemptPage(ctx, { attemptId });
  for (const { question } of questions.slice(0, 1))
    await saveAnswer(ctx, { attemptId, questionId: question.id, entries: rightForm(question) });
  const stricter = someRules({ passMark: 99, attempts: { max: 1, waitMinutes: 0 } });
  await aPublishedCourse(house, { rules: { first: stricter }, hash: 'two' });
  await moveToLatestVersion(ctx, { courseSlug: 'a-course' });
  expect(await submitAttempt(ctx, { attemptId })).toMatchObject({
    passed: true,
    scorePercent: 12.5,
  });
  const page = await getAttemptResult(ctx, { attemptId });
  expect(page.rules.passMark).toBe(10);
  // Whether there is another attempt is said by the version that the learner is on now.
  expect(page.canTryAgain).toEqual({ start: false, reason: 'no-attempts-left' });
});

test('handing in the assessment completes the course when the rest is done, and is put on record', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx, learnerId } = await aGuest(house);
  for (const quizKey of ['first', 'second']) await passQuiz(ctx, quizKey);
  const summary = { completedLessons: ['first/one', 'first/two', 'second/three'] };
  const before = await house.db.enrolment.findFirstOrThrow();
  await house.db.enrolment.update({
    where: { id: before.id },
    data: { summary: { ...(before.summary as object), ...summary } },
  });
  const attemptId = await passQuiz(ctx, 'assessment');
  const after = await house.db.enrolment.findFirstOrThrow();
  expect([before.completedAt, after.completedAt]).toEqual([null, noon]);
  const [entry] = await house.db.auditEntry.findMany({ where: { subject: attemptId } });
  expect(entry).toMatchObject({ action: 'assessment.graded', actor: learnerId });
  const history = (
    await getQuizPage(ctx, { courseSlug: 'a-course', quizKey: 'assessment', locale: 'en' })
  ).history;
  expect(history).toMatchObject([{ attemptId, passed: true, scorePercent: 100 }]);
});
