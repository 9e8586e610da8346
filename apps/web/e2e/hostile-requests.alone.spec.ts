import { expect, test, type Database } from '@heard/e2e/journey';
import { aGuest, aMember, aVisitor, openAttempt, password } from './people.ts';
import { hostileRequests, send } from './hostile-requests.ts';
import { cookieOf, saveOverHttp } from './save-over-http.ts';

for (const hostile of hostileRequests)
  test(`${hostile.what} gets a plain answer and changes nothing`, async ({ database }) => {
    const before = await countRows(database);
    const { status, body, headers } = await send(hostile);
    expect(hostile.status).toContain(status);
    expectPlain(body);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(String(headers.location ?? '')).not.toContain('evil');
    expect(await countRows(database)).toEqual(before);
  });

test('another learner’s attempt is absent, and stays as it is', async ({ database }) => {
  const [owner, stranger] = [await aGuest(), await aGuest()];
  const path = await openAttempt(owner);
  const attemptId = path.split('/').at(-1) ?? '';
  const before = await stateOf(database, attemptId);
  for (const page of [path, `${path}/review`, `${path}/result`])
    expect((await stranger.http.get(page, { maxRedirects: 0 })).status()).toBe(404);
  const [first] = before.questionIds;
  const answer = { questionId: first ?? '', number: '1', answer: '1' };
  expect((await stranger.post(path, answer)).status).toBe(404);
  expect((await stranger.post(`${path}/review`)).status).toBe(404);
  const entries = { answer: ['1'] };
  const save = { attemptId, questionId: first ?? '', entries };
  const saved = await saveOverHttp(await cookieOf(stranger), save);
  expect(saved.status).toBe(404);
  expectPlain(await saved.text());
  expect(await stateOf(database, attemptId)).toEqual(before);
});

test('a question of another quiz, and values of wrong types, are refused', async ({ database }) => {
  const guest = await aGuest();
  const attemptId = (await openAttempt(guest)).split('/').at(-1) ?? '';
  const cookie = await cookieOf(guest);
  const bodies: [unknown, number[]][] = [
    [{ attemptId, questionId: 'as-01', entries: { answer: ['1'] } }, [404]],
    [{ attemptId, questionId: 7, entries: {} }, [400]],
    [{ attemptId, questionId: 'x', entries: { answer: 'not a list' } }, [400]],
    [{ attemptId: { $ne: null }, questionId: 'x', entries: {} }, [400]],
    [[], [400]],
    [null, [400]],
  ];
  for (const [body, statuses] of bodies) {
    const response = await saveOverHttp(cookie, body as Parameters<typeof saveOverHttp>[1]);
    expect(statuses, JSON.stringify(body)).toContain(response.status);
    expectPlain(await response.text());
  }
  expect((await stateOf(database, attemptId)).answers).toBe(0);
});

test('a form sent again changes nothing more', async ({ database }) => {
  const guest = await aGuest();
  const path = await openAttempt(guest);
  const attemptId = path.split('/').at(-1) ?? '';
  expect(await openAttempt(guest), 'a second start').toBe(path);
  const first = await guest.post(`${path}/review`);
  const graded = await stateOf(database, attemptId);
  const second = await guest.post(`${path}/review`);
  expect([second.status, second.location]).toEqual([first.status, first.location]);
  expect(await stateOf(database, attemptId)).toEqual(graded);
  const [question] = graded.questionIds;
  const late = await guest.post(path, { questionId: question ?? '', number: '1', answer: '1' });
  expect(late.location).toContain('/result');
  expect(await stateOf(database, attemptId)).toEqual(graded);
});

test('a link in a cross-site page signs nobody out', async () => {
  const member = await aMember();
  const from = { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' };
  const answer = await member.http.post('/en/sign-out', { headers: from, maxRedirects: 0 });
  expect(answer.status()).toBe(403);
  expect((await member.http.get('/en/me', { maxRedirects: 0 })).status()).toBe(200);
});

test('a changed cookie makes a stranger of its sender', async () => {
  const member = await aMember();
  const cookie = await cookieOf(member);
  const changed = cookie.replace(
    /heard_session=(.)/,
    (_, sign: string) => `heard_session=${sign === 'a' ? 'b' : 'a'}`,
  );
  const stranger = await aVisitor();
  const answer = await stranger.http.get('/en/me', {
    headers: { Cookie: changed },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(302);
  expect(answer.headers().location).toContain('/sign-in');
});

test('guessing a password ends soon, also for the right one', async () => {
  const { email } = await aMember();
  const guesser = await aVisitor();
  const statuses: number[] = [];
  for (let guess = 0; guess < 40 && statuses.at(-1) !== 429; guess += 1)
    statuses.push(
      (await guesser.post('/en/sign-in', { email, password: `${guess} wrong guess` })).status,
    );
  expect(statuses.at(-1)).toBe(429);
  expect(statuses.length).toBeGreaterThan(3);
  expect((await guesser.post('/en/sign-in', { email, password })).status).toBe(429);
});

function expectPlain(body: string): void {
  expect(body).not.toMatch(/\n\s+at |node_modules|\.tsx?:\d+|prisma|PrismaClient|ECONN|SELECT /i);
}

/** Rows of every table but that of rate limits, which counts refused tries. */
async function countRows(database: Database): Promise<Record<string, number>> {
  const { rows } = await database.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_name NOT IN ('RateLimit', '_prisma_migrations') ORDER BY 1`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of rows) {
    const counted = await database.query<{ n: string }>(`SELECT count(*) AS n FROM "${name}"`);
    counts[name] = Number(counted.rows[0]?.n);
  }
  return counts;
}

async function stateOf(database: Database, attemptId: string) {
  const { rows } = await database.query<{ questionIds: string[]; state: string; answers: number }>(
    `SELECT a."questionIds", a."submittedAt"::text || a."scorePercent"::text AS state,
       (SELECT count(*)::int FROM "AttemptAnswer" WHERE "attemptId" = a."id") AS answers
     FROM "Attempt" a WHERE a."id" = $1`,
    [attemptId],
  );
  if (!rows[0]) throw new Error(`no attempt ${attemptId}`);
  return rows[0];
}
