import { ForbiddenError, NotFoundError } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import { aHouse, hoursLater, noon } from '../identity/testing/house.server.ts';
import { aPublishedCourse, someRules } from '../testing/a-course.server.ts';
import { aGuest } from '../testing/a-learner.server.ts';
import { anAttempt, passQuiz } from '../testing/take-quiz.server.ts';
import { getAttemptPage, getQuizPage, startAttempt, submitAttempt } from './index.server.ts';

const first = { courseSlug: 'a-course', quizKey: 'first', locale: 'en' };
const final = { ...first, quizKey: 'assessment' };

test('anybody reads the rules of a quiz before the first click', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  expect(await getQuizPage(house.ctxOf({ kind: 'anonymous' }), first)).toEqual({
    course: { slug: 'a-course', title: 'A course', locale: 'en' },
    quizKey: 'first',
    moduleTitle: 'Module first',
    rules: someRules(),
    questionCount: 8,
    bankSize: 8,
    locked: false,
    decision: { start: true },
    history: [],
  });
  const assessment = await getQuizPage(house.ctxOf({ kind: 'anonymous' }), final);
  expect(assessment).toMatchObject({
    ...{ moduleTitle: null, locked: true, questionCount: 2, bankSize: 4 },
  });
});

test('starting enrols, and starting again answers with the open attempt', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx, learnerId } = await aGuest(house);
  const attemptId = await anAttempt(ctx);
  expect(await house.db.enrolment.count({ where: { learnerId } })).toBe(1);
  expect(await startAttempt(ctx, first)).toEqual({ ok: true, attemptId });
  const page = await getQuizPage(ctx, first);
  expect(page.decision).toEqual({ start: false, reason: 'open-attempt', attemptId });
  expect(page.history).toMatchObject([{ attemptId, submittedAt: null, passed: null }]);
});

test('many starts at once make one attempt', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx } = await aGuest(house);
  const starts = await Promise.all(Array.from({ length: 8 }, () => startAttempt(ctx, first)));
  expect(new Set(starts.map((start) => start.ok && start.attemptId)).size).toBe(1);
  expect(await house.db.attempt.count()).toBe(1);
});

test('an interrupted attempt goes on from another device with the same questions in the same order', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx, actor } = await aGuest(house);
  const attemptId = await anAttempt(ctx);
  const there = house.ctxOf(actor, hoursLater(20));
  expect(await anAttempt(there)).toBe(attemptId);
  const page = await getAttemptPage(there, { attemptId });
  expect(page).toEqual(await getAttemptPage(ctx, { attemptId }));
  expect(page.questions).toHaveLength(8);
});

test('an attempt draws as many questions as the rules say, and keeps them', async () => {
  await using house = await aHouse();
  const draw = [{ tag: 'module', count: 3 }];
  await aPublishedCourse(house, { rules: { first: someRules({ draw }) } });
  const { ctx } = await aGuest(house);
  const attemptId = await anAttempt(ctx);
  const { questions } = await getAttemptPage(ctx, { attemptId });
  expect(new Set(questions.map(({ question }) => question.id)).size).toBe(3);
});

test('the assessment is refused until every module quiz is passed', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx } = await aGuest(house);
  const refused = { ok: false, refusal: { code: 'assessment-locked' } };
  expect(await startAttempt(ctx, final)).toEqual(refused);
  await passQuiz(ctx, 'first');
  expect(await startAttempt(ctx, final)).toEqual(refused);
  await passQuiz(ctx, 'second');
  expect(await startAttempt(ctx, final)).toMatchObject({ ok: true });
  expect((await getQuizPage(ctx, final)).locked).toBe(false);
});

test('a start is refused during the pause after the last attempt, and allowed when it is over', async () => {
  await using house = await aHouse();
  const rules = someRules({ attempts: { max: null, waitMinutes: 60 } });
  await aPublishedCourse(house, { rules: { first: rules } });
  const { ctx, actor } = await aGuest(house);
  await submitAttempt(ctx, { attemptId: await anAttempt(ctx) });
  const refusal = { code: 'too-early', from: hoursLater(1) };
  expect(await startAttempt(ctx, first)).toEqual({ ok: false, refusal });
  const decision = { start: false, reason: 'too-early', from: hoursLater(1) };
  expect((await getQuizPage(ctx, first)).decision).toEqual(decision);
  expect(await startAttempt(house.ctxOf(actor, hoursLater(1)), first)).toMatchObject({ ok: true });
});

test('a start is refused when all attempts are used', async () => {
  await using house = await aHouse();
  const rules = someRules({ attempts: { max: 2, waitMinutes: 0 } });
  await aPublishedCourse(house, { rules: { first: rules } });
  const { ctx } = await aGuest(house);
  for (let used = 0; used < 2; used += 1)
    await submitAttempt(ctx, { attemptId: await anAttempt(ctx) });
  const refused = { ok: false, refusal: { code: 'no-attempts-left' } };
  expect(await startAttempt(ctx, first)).toEqual(refused);
});

test('an unknown quiz or course is absent, and starting it enrols nobody', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx } = await aGuest(house);
  for (const input of [
    { ...first, quizKey: 'third' },
    { ...first, courseSlug: 'b-course' },
  ]) {
    await expect(startAttempt(ctx, input)).rejects.toThrow(NotFoundError);
    await expect(getQuizPage(ctx, input)).rejects.toThrow(NotFoundError);
  }
  expect(await house.db.enrolment.count()).toBe(0);
});

test('who has no session cannot start', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const nobody = house.ctxOf({ kind: 'anonymous' }, noon);
  await expect(startAttempt(nobody, first)).rejects.toThrow(ForbiddenError);
});

test("a learner's attempts do not stand in another's way", async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const [one, two] = [await aGuest(house), await aGuest(house)];
  expect(await anAttempt(one.ctx)).not.toBe(await anAttempt(two.ctx));
  expect((await getQuizPage(two.ctx, first)).history).toHaveLength(1);
});
