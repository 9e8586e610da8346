import type { Actor, Role } from '@heard/domain/identity';
import { createContext } from '@heard/services';
import { freshDatabase } from '@heard/db/testing';
import { TRPCError } from '@trpc/server';
import { expect, test } from 'vitest';
import { createCaller, createTrpcHandler } from './index.server.ts';
import { procedure } from './procedure.server.ts';

const settings = {
  publicUrl: 'http://heard.test',
  smtpUrl: null,
  mailFrom: 'Heard <no-reply@heard.test>',
  outboxDir: '/nowhere',
  mediaDir: '/nowhere',
};

async function aHouse() {
  const database = await freshDatabase();
  return {
    contextFor: (actor: Actor) => createContext({ db: database.db, actor, settings }),
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
}

const member = (...roles: Role[]): Actor => ({
  kind: 'member',
  learnerId: 'lrn_one',
  accountId: 'acc_one',
  roles: ['learner', ...roles],
});
const everybody: Record<string, Actor> = {
  anonymous: { kind: 'anonymous' },
  guest: { kind: 'guest', learnerId: 'lrn_two' },
  learner: member(),
  facilitator: member('facilitator'),
  author: member('author'),
  reviewer: member('reviewer'),
  administrator: member('administrator'),
};
type Caller = ReturnType<typeof createCaller>;

const attempt = { attemptId: 'att_none', questionId: 'q', entries: {} };
const document = { documentId: 'doc_none' };
const lesson = { courseSlug: 'none', moduleSlug: 'none', lessonSlug: 'none' };
const learners = ['guest', 'learner', 'facilitator', 'author', 'reviewer', 'administrator'];
const staff = ['author', 'reviewer', 'administrator'];

/** Whom each procedure lets in; NOT_FOUND tells that its use case was reached. */
const doors: Record<string, { call: (caller: Caller) => Promise<unknown>; open: string[] }> = {
  'guest.courses.list': {
    call: (caller) => caller.guest.courses.list({ locale: 'en' }),
    open: Object.keys(everybody),
  },
  'learner.courses.openLesson': {
    call: (caller) => caller.learner.courses.openLesson(lesson),
    // Nobody without a learner has a place to note: the use case does nothing for them.
    open: Object.keys(everybody),
  },
  'learner.quizzes.saveAnswer': {
    call: (caller) => caller.learner.quizzes.saveAnswer(attempt),
    open: learners,
  },
  'admin.dashboard.get': { call: (caller) => caller.admin.dashboard.get(), open: staff },
  'admin.accounts.list': {
    call: (caller) => caller.admin.accounts.list({}),
    open: ['administrator'],
  },
  'admin.accounts.setRoles': {
    call: (caller) => caller.admin.accounts.setRoles({ accountId: 'acc_none', roles: [] }),
    open: ['administrator'],
  },
  'admin.documents.get': { call: (caller) => caller.admin.documents.get(document), open: staff },
  'admin.documents.list': { call: (caller) => caller.admin.documents.list({}), open: staff },
  'admin.documents.save': {
    call: (caller) => caller.admin.documents.save({ ...document, text: '', edit: 0 }),
    open: staff,
  },
  'admin.documents.presence': {
    call: (caller) => caller.admin.documents.presence({ ...document, writing: false }),
    open: staff,
  },
  'admin.documents.revisions': {
    call: (caller) => caller.admin.documents.revisions(document),
    open: staff,
  },
  'admin.documents.revision': {
    call: (caller) => caller.admin.documents.revision({ ...document, number: 1 }),
    open: staff,
  },
  'admin.editor.preview': {
    call: (caller) => caller.admin.editor.preview({ ...document, text: '' }),
    open: staff,
  },
  'admin.pictures.list': { call: (caller) => caller.admin.pictures.list({}), open: staff },
  'admin.questions.list': { call: (caller) => caller.admin.questions.list({}), open: staff },
  'admin.translation.save': {
    call: (caller) => caller.admin.translation.save({ ...document, edit: 0, segments: [] }),
    open: staff,
  },
  'admin.editor.room': { call: (caller) => caller.admin.editor.room(document), open: staff },
};

test.each(Object.entries(doors))(
  '%s opens to those it should, and to nobody else',
  async (_, door) => {
    await using house = await aHouse();
    const entered: string[] = [];
    for (const [who, actor] of Object.entries(everybody)) {
      const outcome = await door.call(createCaller(house.contextFor(actor))).then(
        () => 'done',
        (error: unknown) => (error instanceof TRPCError ? error.code : String(error)),
      );
      if (outcome === 'done' || outcome === 'NOT_FOUND') entered.push(who);
      else expect(['FORBIDDEN', 'UNAUTHORIZED'], `${who}: ${outcome}`).toContain(outcome);
    }
    expect(entered).toEqual(door.open);
  },
);

test('every procedure stands in the list above', async () => {
  const { appRouter } = await import('./app-router.server.ts');
  expect(Object.keys(appRouter._def.procedures).sort()).toEqual(Object.keys(doors).sort());
});

test('a procedure cannot be made without its permission', () => {
  // @ts-expect-error a permission is missing
  const forgotten = () => procedure();
  // @ts-expect-error no such permission
  const invented = () => procedure('read:everything:any');
  expect([typeof forgotten, typeof invented]).toEqual(['function', 'function']);
});

async function post(house: Awaited<ReturnType<typeof aHouse>>, path: string, body: string) {
  const answer = createTrpcHandler({
    contextFor: house.contextFor,
    readActor: async () => ({ actor: { kind: 'anonymous' } }),
    logger: { error: () => undefined },
  });
  const request = new Request(`http://heard.test/api/trpc/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  });
  const response = await answer(request, { requestId: 'one', setCookie: () => undefined });
  return { status: response.status, text: await response.text() };
}

test('over HTTP, bad input and unknown procedures get a code and never a stack', async () => {
  await using house = await aHouse();
  const tries = [
    ['learner.quizzes.saveAnswer', '{"attemptId":1}', 400],
    ['learner.quizzes.saveAnswer', 'not json', 400],
    ['learner.quizzes.nothing', '{}', 404],
    ['admin.dashboard.get', '{}', 405],
  ] as const;
  for (const [path, body, status] of tries) {
    const got = await post(house, path, body);
    expect(got.status, path + body).toBe(status);
    expect(got.text).not.toMatch(/stack|node_modules|\.ts/);
  }
});

test('one request carries one procedure', async () => {
  await using house = await aHouse();
  const both = 'admin.dashboard.get,admin.dashboard.get?batch=1';
  expect((await post(house, both, '{}')).status).toBe(400);
});
