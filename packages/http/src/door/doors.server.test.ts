import { freshDatabase } from '@heard/db/testing';
import { NotFoundError, type Role } from '@heard/domain/identity';
import type { ActionFunctionArgs } from '@remix-run/node';
import { expect, test } from 'vitest';
import { createApp, createAppDoors } from '../app/create-app.server.ts';
import type { EdgeContext } from '../edge/index.server.ts';
import type { Visit } from './doors.server.ts';

/** An app on a database of its own, with the address it is reached at. */
async function anApp(name: 'web' | 'admin' = 'web', change: Record<string, string> = {}) {
  const database = await freshDatabase();
  const app = createApp(name, {
    DATABASE_URL: database.url,
    DATABASE_POOL: '3',
    PORT: '20000',
    LOG_LEVEL: 'silent',
    IP_SALT: 'a salt of sixteen signs',
    HEARD_DATA_DIR: '/nowhere',
    ...change,
  });
  const doors = createAppDoors(
    app,
    (locale, next) => `/${locale}/sign-in?next=${next}`,
    name === 'admin' ? (next) => `/second-factor?next=${next}` : undefined,
  );
  return {
    app,
    doors,
    db: database.db,
    [Symbol.asyncDispose]: async () => {
      await app.close();
      await database[Symbol.asyncDispose]();
    },
  };
}

interface Sent {
  path?: string;
  cookie?: string;
  form?: Record<string, string>;
  body?: BodyInit;
  type?: string;
  locale?: string;
}

/** What Remix hands to a loader or an action, and the cookies that were set. */
function aVisit({ path = '/en/me', cookie, form, body, type, locale = 'en' }: Sent = {}) {
  const cookies: string[] = [];
  const headers = new Headers({ 'User-Agent': 'Firefox' });
  if (cookie) headers.set('Cookie', cookie);
  if (type) headers.set('Content-Type', type);
  const sent = form ? new URLSearchParams(form) : body;
  const method = sent === undefined ? 'GET' : 'POST';
  const request = new Request(`http://heard.test${path}`, { method, headers, body: sent });
  const edge: EdgeContext = {
    ...{ requestId: 'ref123', nonce: 'n', theme: null, address: '203.0.113.7' },
    setCookie: (cookie) => void cookies.push(cookie),
    cacheForAnonymous: () => undefined,
    allowFrame: () => undefined,
    isDocument: true,
    pageTexts: new Map(),
    shared: new Map(),
  };
  const args = { request, params: { locale }, context: edge } as unknown as ActionFunctionArgs;
  return { args, cookies };
}

/** The response that a door throws. */
async function thrown(work: Promise<unknown>): Promise<Response> {
  const error = await work.then(
    () => new Error('nothing was thrown'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof Response)) throw error;
  return error;
}

const pairOf = (setCookie: string | undefined) => setCookie?.split(';')[0] ?? '';
const tell = async ({ ctx, account, caller }: Visit) => ({ actor: ctx.actor, account, caller });

/** A signed-in member, by rows in the database and the cookie of a session. */
async function aMember({ app, db }: Awaited<ReturnType<typeof anApp>>, roles: Role[]) {
  const { args, cookies } = aVisit({ form: {} });
  const doors = createAppDoors(app, () => '/');
  const { caller, actor } = await doors.action('take:quiz:own', tell, { asLearner: true })(args);
  const learnerId = actor.kind === 'guest' ? actor.learnerId : '';
  await db.account.create({
    data: {
      ...{ id: 'acc_one', learnerId, email: 'amina@example.org', passwordHash: '-' },
      ...{ roles, createdAt: new Date(), emailConfirmedAt: new Date() },
    },
  });
  await db.session.update({ where: { id: caller.sessionId ?? '' }, data: { signedIn: true } });
  return pairOf(cookies[0]);
}

test('a page for nobody looks at no session and touches no cookie, not even a dead one', async () => {
  await using house = await anApp();
  const cookie = `${house.app.sessionCookieName}=${'a'.repeat(40)}`;
  const dead = aVisit({ cookie });
  await house.doors.loader('read:page:any', tell)(dead.args);
  expect(dead.cookies).toHaveLength(1);
  const { args, cookies } = aVisit({ cookie });
  const visit = await house.doors.loader('read:page:any', tell, { asNobody: true })(args);
  expect(visit).toMatchObject({ actor: { kind: 'anonymous' }, account: null });
  expect(cookies).toEqual([]);
});

test('a first form makes a guest with a session; sent again with its cookie, the same one', async () => {
  await using house = await anApp();
  const action = house.doors.action('take:course:own', tell, { asLearner: true });
  const first = aVisit({ form: { a: '1' } });
  const guest = await action(first.args);
  expect(guest).toMatchObject({ actor: { kind: 'guest' }, account: null });
  expect(first.cookies).toHaveLength(1);
  const again = aVisit({ form: { a: '1' }, cookie: pairOf(first.cookies[0]) });
  expect(await action(again.args)).toEqual(guest);
  expect(again.cookies).toEqual([]);
  expect(await house.db.learner.count()).toBe(1);
  const [session] = await house.db.session.findMany();
  expect(guest.caller).toEqual({
    ...{ sessionId: session?.id, userAgent: 'Firefox', address: '203.0.113.7' },
  });
});

test('looking at pages makes nobody a guest', async () => {
  await using house = await anApp();
  const { args, cookies } = aVisit();
  const visit = await house.doors.loader('read:course:any', tell)(args);
  expect(visit).toMatchObject({ actor: { kind: 'anonymous' }, account: null });
  expect([cookies, await house.db.learner.count()]).toEqual([[], 0]);
});

test.each([
  ['made up', 'heard_session=zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz'],
  ['cut short', 'heard_session=abc'],
  ['with markup', 'heard_session="><script>'],
  ['of injection', "heard_session=' OR 1=1 --"],
  ['badly encoded', 'heard_session=%E0%A4%A'],
  ['with a zero byte', 'heard_session=%00'],
  ['empty', 'heard_session='],
])('a cookie that is %s is an anonymous visitor, and is taken away', async (_, cookie) => {
  await using house = await anApp();
  const { args, cookies } = aVisit({ cookie });
  const { actor } = await house.doors.loader('read:course:any', tell)(args);
  expect(actor).toEqual({ kind: 'anonymous' });
  expect(cookies).toHaveLength(1);
  expect(cookies[0]).toMatch(/^heard_session=;.*Max-Age=0/);
});

test('a cookie changed by one sign opens no session', async () => {
  await using house = await anApp();
  const cookie = await aMember(house, ['learner']);
  const open = (sent: string) =>
    house.doors.loader('read:course:any', tell)(aVisit({ cookie: sent }).args);
  expect((await open(cookie)).account).toMatchObject({ email: 'amina@example.org' });
  const last = cookie.at(-1) === 'a' ? 'b' : 'a';
  expect((await open(cookie.slice(0, -1) + last)).actor).toEqual({ kind: 'anonymous' });
});

test('signed-out people are sent to sign in and come back, and members without the permission get 403', async () => {
  await using house = await anApp();
  const loader = house.doors.loader('read:account:any', tell);
  const away = await thrown(loader(aVisit({ path: '/en/me?a=1' }).args));
  expect([away.status, away.headers.get('Location')]).toEqual([302, '/en/sign-in?next=/en/me?a=1']);
  const cookie = await aMember(house, ['learner', 'facilitator']);
  expect((await thrown(loader(aVisit({ cookie }).args))).status).toBe(403);
  await house.db.account.updateMany({ data: { roles: ['learner', 'administrator'] } });
  await house.db.session.updateMany({ data: { secondFactorAt: new Date() } });
  expect((await loader(aVisit({ cookie }).args)).account?.roles).toContain('administrator');
});

test('staff with a password alone gives the second factor first, where staff works, and is a learner elsewhere', async () => {
  for (const [name, expected] of [
    ['admin', [302, '/second-factor?next=/en/me?a=1']],
    ['web', [403, null]],
  ] as const) {
    await using house = await anApp(name);
    const cookie = await aMember(house, ['learner', 'administrator']);
    const loader = house.doors.loader('read:account:any', tell);
    const away = await thrown(loader(aVisit({ path: '/en/me?a=1', cookie }).args));
    expect([away.status, away.headers.get('Location')], name).toEqual(expected);
    await house.db.session.updateMany({ data: { secondFactorAt: new Date() } });
    expect((await loader(aVisit({ cookie }).args)).actor).toMatchObject({ hasSecondFactor: true });
  }
});

test('who may not do it does not become a guest by trying', async () => {
  await using house = await anApp();
  const action = house.doors.action('manage:account:own', tell, { asLearner: true });
  expect((await thrown(action(aVisit({ form: {} }).args))).status).toBe(302);
  expect(await house.db.learner.count()).toBe(0);
});

test('what is absent is 404, and a bug is 500 with a reference and nothing else', async () => {
  await using house = await anApp();
  const fail = (error: Error) =>
    thrown(
      house.doors.loader('read:page:any', async () => {
        throw error;
      })(aVisit().args),
    );
  expect((await fail(new NotFoundError('a secret'))).status).toBe(404);
  const broke = await fail(new Error('a secret'));
  expect([broke.status, await broke.json()]).toEqual([500, { reference: 'ref123' }]);
});

test('a locale that is not served is 404 before anybody is asked who he is', async () => {
  await using house = await anApp();
  const loader = house.doors.loader('read:page:any', tell);
  for (const locale of ['xx', 'en-XA', '..', '__proto__'])
    expect((await thrown(loader(aVisit({ locale }).args))).status).toBe(404);
});

test('what is no form, or holds a zero byte, is 400 and reaches no action', async () => {
  await using house = await anApp();
  let reached = 0;
  const action = house.doors.action('read:page:any', async () => (reached += 1));
  const tries: Sent[] = [
    { body: '{"a":1}', type: 'application/json' },
    { body: 'a=1', type: 'text/plain' },
    { body: '--x\r\nnonsense', type: 'multipart/form-data; boundary=x' },
    { body: 'a', type: 'multipart/form-data' },
    { form: { name: 'a\0b' } },
    { form: { 'na\0me': 'a' } },
  ];
  for (const sent of tries)
    expect((await thrown(action(aVisit(sent).args))).status, JSON.stringify(sent)).toBe(400);
  expect(reached).toBe(0);
});

test('cookies are for https where the app that sends them is reached so', async () => {
  const addresses = { PUBLIC_URL: 'http://heard.test', ADMIN_URL: 'https://admin.heard.test/' };
  for (const [name, isSecure] of [
    ['web', false],
    ['admin', true],
  ] as const) {
    await using house = await anApp(name, addresses);
    const { args, cookies } = aVisit({ form: {} });
    await house.doors.action('take:quiz:own', tell, { asLearner: true })(args);
    expect(cookies[0]?.includes('Secure'), name).toBe(isSecure);
    expect(cookies[0]).toMatch(/HttpOnly.*SameSite=Lax/);
  }
});

test('tidying forgets guests whom no session can reach', async () => {
  await using house = await anApp();
  const old = new Date('2020-01-01T00:00:00Z');
  await house.db.learner.create({ data: { id: 'lrn_old', createdAt: old } });
  await house.app.tidy();
  expect(await house.db.learner.count()).toBe(0);
});

test('a form that is checked first and found mistaken makes no guest', async () => {
  await using house = await anApp();
  const action = house.doors.action('take:course:own', tell, {
    asLearner: true,
    first: async ({ ctx, form }) => {
      expect([ctx.actor.kind, form.get('intent')]).toEqual(['anonymous', 'bogus']);
      throw new NotFoundError('no such course');
    },
  });
  const { args, cookies } = aVisit({ form: { intent: 'bogus' } });
  expect((await thrown(action(args))).status).toBe(404);
  expect([cookies, await house.db.learner.count()]).toEqual([[], 0]);
});

test('a database that cannot be reached is told with the reference of the request', async () => {
  await using house = await anApp('web', {
    DATABASE_URL: 'postgresql://nobody:x@127.0.0.1:1/none',
  });
  const cookie = `heard_session=${'z'.repeat(40)}`;
  const loader = house.doors.loader('read:course:any', tell);
  for (const work of [loader(aVisit({ cookie }).args), becomeGuest(house)]) {
    const answer = await thrown(work);
    expect([answer.status, await answer.json()]).toEqual([500, { reference: 'ref123' }]);
  }
});

function becomeGuest({ doors }: Awaited<ReturnType<typeof anApp>>) {
  return doors.action('take:course:own', tell, { asLearner: true })(aVisit({ form: {} }).args);
}
