import { freshDatabase } from '@heard/db/testing';
import { assessmentKey } from '@heard/domain/courses';
import { anOutline } from '@heard/domain/courses/testing';
import type { Actor } from '@heard/domain/identity';
import { aQuestion } from '@heard/domain/quizzes/testing';
import { createContext, type Ctx } from '@heard/services';
import { publishCourseVersion } from '@heard/services/courses';
import { createGuest, readActor } from '@heard/services/identity';
import { startAttempt, submitAttempt } from '@heard/services/quizzes';
import { expect, test } from 'vitest';
import { createTrpcHandler } from './index.server.ts';

const settings = {
  publicUrl: 'http://heard.test',
  smtpUrl: null,
  mailFrom: 'Heard <no-reply@heard.test>',
  outboxDir: '/nowhere',
  mediaDir: '/nowhere',
};

/** A published course of one quiz with one question. */
async function publish(ctx: Ctx): Promise<void> {
  const outline = anOutline({
    modules: [
      {
        slug: 'first',
        lessons: [{ slug: 'one', minutes: 5, objectives: [] }],
        hasQuiz: true,
      },
    ],
    hasAssessment: false,
  });
  const question = aQuestion('case');
  const titled = { title: 'A title', summary: 'A summary.' };
  await publishCourseVersion(ctx, {
    position: 1,
    outline,
    words: {
      en: {
        ...{ ...titled, objectives: [], modules: { first: titled } },
        lessons: { 'first/one': titled },
      },
    },
    lessons: [],
    quizzes: ['first', assessmentKey].map((quizKey) => ({
      quizKey,
      rules: { passMark: 50, draw: [], attempts: { max: null, waitMinutes: 0 } },
    })),
    questions: [
      {
        ...{ locale: 'en', quizKey: 'first', position: 0, questionId: question.id },
        ...{ type: question.type, tags: question.tags, body: question },
      },
    ],
    contentHash: 'one',
  });
}

/** A site with a course, the API before it, and two guests, one of whom has an open attempt. */
async function aSite() {
  const { db, ...database } = await freshDatabase();
  const contextFor = (actor: Actor) => createContext({ db, actor, settings });
  await publish(contextFor({ kind: 'system' }));
  const join = () =>
    createGuest(contextFor({ kind: 'anonymous' }), { locale: 'en', caller: { userAgent: null } });
  const [learner, other] = [await join(), await join()];
  const quiz = { courseSlug: 'a-course', quizKey: 'first', locale: 'en' };
  const started = await startAttempt(contextFor(learner.actor), quiz);
  const attemptId = started.ok ? started.attemptId : '';
  const logged: unknown[] = [];
  const answer = createTrpcHandler({
    contextFor,
    readActor: (request) =>
      readActor({ db, settings, now: new Date() }, request.headers.get('Cookie')),
    logger: { error: (fields) => void logged.push(fields) },
  });

  async function save(setCookie: string | null, change: object = {}) {
    const headers = new Headers({ 'Content-Type': 'application/json' });
    if (setCookie) headers.set('Cookie', setCookie.split(';')[0] ?? '');
    const entries = { answer: ['c1'], step: ['0'] };
    const body = JSON.stringify({ attemptId, questionId: 'q-case', entries, ...change });
    const url = 'http://heard.test/api/trpc/learner.quizzes.saveAnswer';
    const request = new Request(url, { method: 'POST', headers, body });
    const response = await answer(request, { requestId: 'one', setCookie: () => undefined });
    return { status: response.status, text: await response.text() };
  }
  return {
    ...{ db, save, logged, attemptId },
    learner: { ...learner, ctx: contextFor(learner.actor) },
    other,
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
}

test('a saved answer comes back as the next step, with no key and no feedback', async () => {
  await using site = await aSite();
  const { status, text } = await site.save(site.learner.cookie);
  expect(status).toBe(200);
  expect(JSON.parse(text)).toMatchObject({
    result: { data: { ok: true, answered: false, question: { scene: 'scene hall' } } },
  });
  expect(text).not.toMatch(/FEEDBACK|points|"good"|"poor"/);
  expect(await site.db.attemptAnswer.count()).toBe(1);
});

test('what is refused comes back as a value, so that the form can say it', async () => {
  await using site = await aSite();
  const refused = await site.save(site.learner.cookie, { entries: {} });
  expect([refused.status, JSON.parse(refused.text).result.data]).toEqual([
    200,
    { ok: false, refusal: { code: 'answer-unreadable', problem: 'nothing' } },
  ]);
  await submitAttempt(site.learner.ctx, { attemptId: site.attemptId });
  const late = await site.save(site.learner.cookie);
  expect(JSON.parse(late.text).result.data.refusal).toEqual({ code: 'attempt-closed' });
});

test('nobody saves into an attempt of somebody else, and everybody learns only that it is absent', async () => {
  await using site = await aSite();
  const tries = [
    [site.other.cookie, {}, 404],
    [site.other.cookie, { attemptId: 'att_none' }, 404],
    [site.learner.cookie, { questionId: 'none' }, 404],
    [null, {}, 401],
    ['heard_session=' + 'z'.repeat(40), {}, 401],
  ] as const;
  const answers = [];
  for (const [cookie, change, status] of tries) {
    const answer = await site.save(cookie, change);
    expect(answer.status).toBe(status);
    answers.push(answer.text);
  }
  expect(answers[0]).toBe(answers[1]);
  expect(await site.db.attemptAnswer.count()).toBe(0);
});

test('input of wrong types, sizes and signs is a bad request and changes nothing', async () => {
  await using site = await aSite();
  const changes: object[] = [
    { attemptId: 1 },
    { attemptId: 'x'.repeat(41) },
    { attemptId: 'att_\0' },
    { questionId: '\ud800' },
    { questionId: null },
    { entries: 'answer' },
    { entries: { answer: 'c1' } },
    { entries: { answer: [{ toString: 1 }] } },
    { entries: { answer: Array(21).fill('c1') } },
    { entries: { answer: ['x'.repeat(2001)] } },
    { entries: [] },
  ];
  for (const change of changes) {
    const { status, text } = await site.save(site.learner.cookie, change);
    expect(status, JSON.stringify(change)).toBe(400);
    expect(text).not.toMatch(/stack|node_modules|zod/i);
  }
  const strange = JSON.parse('{"entries":{"__proto__":["c1"],"constructor":["c1"]}}') as object;
  expect((await site.save(site.learner.cookie, strange)).status).toBeLessThan(500);
  expect(await site.db.attemptAnswer.count()).toBe(0);
});

test('a bug is logged under the request, and tells the caller nothing', async () => {
  await using site = await aSite();
  await site.db.$executeRaw`ALTER TABLE "AttemptAnswer" RENAME TO "Away"`;
  const { status, text } = await site.save(site.learner.cookie);
  expect(status).toBe(500);
  expect(text).not.toMatch(/Away|AttemptAnswer|relation|prisma/i);
  expect(site.logged).toMatchObject([
    { id: 'one', error: expect.stringContaining('AttemptAnswer') },
  ]);
});

test('browsers import types only', async () => {
  expect(Object.keys(await import('../index.ts'))).toEqual([]);
});
