import { ForbiddenError, NotFoundError } from '@heard/domain/identity';
import { questionTypes } from '@heard/domain/quizzes';
import { expect, test } from 'vitest';
import { aHouse, hoursLater } from '../identity/testing/house.server.ts';
import { aPublishedCourse } from '../testing/a-course.server.ts';
import { aGuest } from '../testing/a-learner.server.ts';
import { anAttempt, answerAll, rightForm } from '../testing/take-quiz.server.ts';
import { getAttemptPage, saveAnswer, submitAttempt } from './index.server.ts';

const trueFalse = 'q-true-false';

test('an answer is there when the page is opened again, for every type of question', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx } = await aGuest(house);
  const attemptId = await anAttempt(ctx);
  expect((await getAttemptPage(ctx, { attemptId })).questions.map((q) => q.answered)).toEqual(
    questionTypes.map(() => false),
  );
  await answerAll(ctx, attemptId);
  const { questions, submitted } = await getAttemptPage(ctx, { attemptId });
  expect(questions.map(({ question }) => question.type)).toEqual(questionTypes);
  expect(questions.every(({ answered }) => answered)).toBe(true);
  expect(submitted).toBe(false);
});

test('a later answer takes the place of an earlier one', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx, actor } = await aGuest(house);
  const attemptId = await anAttempt(ctx);
  const say = (value: string, at = ctx) =>
    saveAnswer(at, { attemptId, questionId: trueFalse, entries: { answer: [value] } });
  expect(await say('true')).toMatchObject({ ok: true, savedAt: ctx.now, answered: true });
  const later = house.ctxOf(actor, hoursLater(2));
  expect(await say('false', later)).toMatchObject({ savedAt: later.now });
  const rows = await house.db.attemptAnswer.findMany();
  expect(rows).toMatchObject([{ response: { type: 'true-false', value: false } }]);
});

test('a form that answers nothing is refused with what is wrong, and changes nothing', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx } = await aGuest(house);
  const attemptId = await anAttempt(ctx);
  const say = (questionId: string, answer: string[]) =>
    saveAnswer(ctx, { attemptId, questionId, entries: { answer } });
  // Twice: once before the attempt is known to this process, once after.
  for (let time = 1; time <= 2; time += 1) {
    const unreadable = (problem: string) => ({
      ok: false,
      refusal: { code: 'answer-unreadable', problem },
    });
    expect(await say(trueFalse, [])).toEqual(unreadable('nothing'));
    expect(await say(trueFalse, ['perhaps'])).toEqual(unreadable('unknown'));
    expect(await say('q-numeric', ['many'])).toEqual(unreadable('number'));
    expect(await say('q-short-text', ['x'.repeat(201)])).toEqual(unreadable('long'));
    expect(await say('q-case', ['c9'])).toEqual(unreadable('unknown'));
  }
  expect(await house.db.attemptAnswer.count()).toBe(0);
});

test('a case goes on from the decision that is saved, and a form sent twice decides once', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx } = await aGuest(house);
  const attemptId = await anAttempt(ctx);
  const { questions } = await getAttemptPage(ctx, { attemptId });
  const start = questions.find(({ question }) => question.type === 'case')?.question;
  if (start?.type !== 'case') throw new Error('no case');
  const input = { attemptId, questionId: start.id, entries: rightForm(start) };
  const outcomes = await Promise.all([1, 2, 3].map(() => saveAnswer(ctx, input)));
  expect(outcomes.filter(({ ok }) => ok)).toMatchObject([
    { answered: false, question: { past: [{ scene: 'scene desk' }], scene: 'scene hall' } },
  ]);
  const refusal = { code: 'answer-unreadable', problem: 'unknown' };
  expect(await saveAnswer(ctx, input)).toEqual({ ok: false, refusal });
  const [row] = await house.db.attemptAnswer.findMany();
  expect(row?.response).toEqual({ type: 'case', path: ['good'] });
});

test('two decisions in one scene at the same moment: one stands, the other is refused', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  for (let round = 0; round < 5; round += 1) {
    const { ctx } = await aGuest(house);
    const attemptId = await anAttempt(ctx);
    const decide = (token: string) =>
      saveAnswer(ctx, {
        attemptId,
        questionId: 'q-case',
        entries: { answer: [token], step: ['0'] },
      });
    const outcomes = await Promise.all([decide('c1'), decide('c2')]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  }
});

test('nothing is saved in an attempt that is handed in', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx } = await aGuest(house);
  const attemptId = await anAttempt(ctx);
  const input = { attemptId, questionId: trueFalse, entries: { answer: ['true'] } };
  await saveAnswer(ctx, input);
  await submitAttempt(ctx, { attemptId });
  const refused = { ok: false, refusal: { code: 'attempt-closed' } };
  expect(await saveAnswer(ctx, { ...input, entries: { answer: ['false'] } })).toEqual(refused);
  expect(await saveAnswer(ctx, { ...input, questionId: 'q-case' })).toEqual(refused);
  expect(await saveAnswer(ctx, { ...input, entries: {} })).toEqual(refused);
  const rows = await house.db.attemptAnswer.findMany();
  expect(rows).toMatchObject([{ response: { value: true } }]);
});

test('the last answer that was acknowledged is the one that counts, however close the hand-in', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  for (let round = 0; round < 20; round += 1) {
    const { ctx } = await aGuest(house);
    const attemptId = await anAttempt(ctx, 'second');
    const save = (value: string) =>
      saveAnswer(ctx, { attemptId, questionId: 'second-1', entries: { answer: [value] } });

    /** Changes the answer again and again until it is refused; says what was acknowledged last. */
    async function saveUntilClosed(): Promise<string | null> {
      let acknowledged: string | null = null;
      for (;;) {
        const value: string = acknowledged === 'true' ? 'false' : 'true';
        const saved = await save(value);
        if (!saved.ok) {
          expect(saved.refusal).toEqual({ code: 'attempt-closed' });
          return acknowledged;
        }
        acknowledged = value;
      }
    }

    const lateBy = new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 10));
    const [last, submitted] = await Promise.all([
      saveUntilClosed(),
      lateBy.then(() => submitAttempt(ctx, { attemptId })),
    ]);
    expect(submitted).toMatchObject({ scorePercent: last === 'false' ? 100 : 0 });
  }
});

test("another learner's attempt and a question of another quiz answer as absent", async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const [one, two] = [await aGuest(house), await aGuest(house)];
  const attemptId = await anAttempt(one.ctx);
  const input = { attemptId, questionId: trueFalse, entries: { answer: ['true'] } };
  await saveAnswer(one.ctx, input);
  const absent = [
    [two.ctx, {}],
    [two.ctx, { entries: {} }],
    [two.ctx, { questionId: 'q-case' }],
    [one.ctx, { questionId: 'second-1' }],
    [one.ctx, { questionId: '__proto__' }],
    [one.ctx, { attemptId: 'att_nobody' }],
  ] as const;
  for (const [ctx, change] of absent)
    await expect(saveAnswer(ctx, { ...input, ...change })).rejects.toThrow(NotFoundError);
  const nobody = house.ctxOf({ kind: 'anonymous' });
  await expect(saveAnswer(nobody, input)).rejects.toThrow(ForbiddenError);
  expect(await house.db.attemptAnswer.count()).toBe(1);
});

test('answers go on being saved when a guest becomes a member', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const [guest, member] = [await aGuest(house), await aGuest(house)];
  const attemptId = await anAttempt(guest.ctx);
  const input = { attemptId, questionId: trueFalse, entries: { answer: ['true'] } };
  await saveAnswer(guest.ctx, input);
  await house.db.enrolment.updateMany({ data: { learnerId: member.learnerId } });
  expect(await saveAnswer(member.ctx, input)).toMatchObject({ ok: true });
  await expect(saveAnswer(guest.ctx, input)).rejects.toThrow(NotFoundError);
});
