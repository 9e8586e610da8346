import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createGuest } from './create-guest.server.ts';
import { readActor, sessionCookieName } from './session.server.ts';
import { aHouse, hoursLater, noon } from './testing/house.server.ts';
import { anAccount, setUpStaff, signInWith } from './testing/people.server.ts';

async function aGuestBrowser(house: Awaited<ReturnType<typeof aHouse>>) {
  const browser = house.browser();
  const { ctx, caller } = await browser.visit();
  const { cookie } = await createGuest(ctx, { locale: 'en', caller });
  browser.keep(cookie);
  return { browser, cookie };
}

test('a visitor without a cookie is anonymous and costs no query', async () => {
  await using house = await aHouse();
  let queries = 0;
  const db = countQueries(house.db, () => (queries += 1));
  const read = await readActor({ db, settings: house.settings, now: noon }, 'theme=dark');
  expect(read).toMatchObject({ actor: { kind: 'anonymous' }, freshCookie: null });
  expect(queries).toBe(0);
});

test('a guest is known again, with device and without a password', async () => {
  await using house = await aHouse();
  const { browser } = await aGuestBrowser(house);
  const { actor, session, account } = await browser.visit(hoursLater(1));
  expect(actor).toMatchObject({ kind: 'guest' });
  expect(session).toMatchObject({ device: 'Firefox · Linux', signedIn: false });
  expect(account).toBeNull();
});

test('a member is read with session, learner and account in one query', async () => {
  await using house = await aHouse();
  await anAccount(house, { roles: ['learner', 'author'], name: 'Amina Diallo' });
  const browser = house.browser();
  await setUpStaff(browser, { email: 'amina@example.org' });
  let queries = 0;
  const db = countQueries(house.db, () => (queries += 1));
  const read = await readActor({ db, settings: house.settings, now: noon }, browser.cookie);
  expect(read.actor).toMatchObject({ kind: 'member', roles: ['learner', 'author'] });
  expect(read.account).toMatchObject({ email: 'amina@example.org', name: 'Amina Diallo' });
  expect(queries).toBe(1);
});

test('the table never holds the value of the cookie', async () => {
  await using house = await aHouse();
  const { cookie } = await aGuestBrowser(house);
  const secret = cookie.split(';')[0]?.split('=')[1] ?? '';
  expect(secret).toMatch(/^[a-z0-9]{40}$/);
  const rows = await house.db.$queryRaw<
    { all: string }[]
  >`SELECT s::text AS "all" FROM "Session" s`;
  expect(rows).toHaveLength(1);
  expect(rows[0]?.all).not.toContain(secret);
});

test('the id in the table is worth nothing as a cookie', async () => {
  await using house = await aHouse();
  const { browser } = await aGuestBrowser(house);
  const { session } = await browser.visit();
  const thief = house.browser();
  thief.cookie = `${sessionCookieName}=${session?.id}`;
  expect((await thief.visit()).actor.kind).toBe('anonymous');
});

test('a cookie is for this site alone, unread by scripts, and secure over https', async () => {
  await using house = await aHouse({ publicUrl: 'https://heard.example.org' });
  const { cookie } = await aGuestBrowser(house);
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Lax/);
  expect(cookie).toMatch(/Path=\//);
  expect(cookie).toMatch(/Secure/);
  expect(cookie).toContain(`Max-Age=${180 * 24 * 3600}`);
});

test('a session is extended once a day and not more often', async () => {
  await using house = await aHouse();
  const { browser } = await aGuestBrowser(house);
  expect((await browser.visit(hoursLater(23))).freshCookie).toBeNull();
  const extended = await browser.visit(hoursLater(25));
  expect(extended.freshCookie).toContain('Max-Age=15552000');
  expect((await browser.visit(hoursLater(26))).freshCookie).toBeNull();
  const row = await house.db.session.findFirstOrThrow();
  expect(row.lastSeenAt).toEqual(hoursLater(25));
  expect(row.expiresAt).toEqual(hoursLater(25 + 180 * 24));
});

test('a member’s session ends 30 days after its last use, and the cookie is taken away', async () => {
  await using house = await aHouse();
  await anAccount(house);
  const browser = house.browser();
  await signInWith(browser, { email: 'amina@example.org' });
  expect((await browser.visit(hoursLater(30 * 24 - 1))).actor.kind).toBe('member');
  const late = await browser.visit(hoursLater(60 * 24));
  expect(late.actor.kind).toBe('anonymous');
  expect(late.freshCookie).toContain('Max-Age=0');
  expect(await house.db.session.count()).toBe(0);
});

test('a session of staff ends 12 hours after signing in, whatever happens in it, and that is told', async () => {
  await using house = await aHouse();
  await anAccount(house, { roles: ['learner', 'author'] });
  const browser = house.browser();
  await setUpStaff(browser, { email: 'amina@example.org' });
  for (const hour of [4, 8, 11.9]) {
    const visit = await browser.visit(hoursLater(hour));
    expect(visit).toMatchObject({ actor: { kind: 'member' }, freshCookie: null, hasEnded: false });
    expect(visit.session?.expiresAt).toEqual(hoursLater(12));
  }
  const late = await browser.visit(hoursLater(12));
  expect(late).toMatchObject({ actor: { kind: 'anonymous' }, hasEnded: true });
  expect(browser.cookie).toBe(`${sessionCookieName}=ended`);
  const again = await browser.visit(hoursLater(13));
  expect(again).toMatchObject({ actor: { kind: 'anonymous' }, hasEnded: true, freshCookie: null });
  await signInWith(browser, { email: 'amina@example.org', now: hoursLater(14) });
  expect((await browser.visit(hoursLater(14))).hasEnded).toBe(false);
});

test('who becomes staff has a session of staff from then on', async () => {
  await using house = await aHouse();
  const { accountId } = await anAccount(house);
  const browser = house.browser();
  await signInWith(browser, { email: 'amina@example.org' });
  expect((await browser.visit(hoursLater(13))).actor.kind).toBe('member');
  await house.db.courseRole.create({ data: { accountId, courseSlug: 'a', role: 'reviewer' } });
  expect(await browser.visit(hoursLater(13))).toMatchObject({ hasEnded: true, account: null });
});

test('a role of staff counts nowhere before the second factor, also one for a single course', async () => {
  await using house = await aHouse();
  const { accountId } = await anAccount(house, { roles: ['learner', 'administrator'] });
  await house.db.courseRole.create({ data: { accountId, courseSlug: 'a', role: 'author' } });
  const browser = house.browser();
  await signInWith(browser, { email: 'amina@example.org' });
  const half = await browser.visit();
  expect(half.actor).toMatchObject({ roles: ['learner'], courseRoles: [], hasSecondFactor: false });
  await setUpStaff(browser, { email: 'amina@example.org' });
  expect((await browser.visit()).actor).toMatchObject({
    ...{ roles: ['learner', 'administrator'], hasSecondFactor: true },
    courseRoles: [{ course: 'a', role: 'author' }],
  });
});

test('sessions of a disabled account open nothing, whatever they were', async () => {
  await using house = await aHouse();
  const { accountId } = await anAccount(house);
  const browser = house.browser();
  await signInWith(browser, { email: 'amina@example.org' });
  await house.db.account.update({ where: { id: accountId }, data: { disabledAt: noon } });
  expect((await browser.visit()).actor.kind).toBe('anonymous');
});

test.each([
  `${sessionCookieName}=`,
  `${sessionCookieName}=${'a'.repeat(40)}`,
  `${sessionCookieName}=%E0%A4%A`,
  `${sessionCookieName}=' OR 1=1 --`,
  `${sessionCookieName}=${'a'.repeat(41)}`,
])('a tampered cookie is an anonymous visitor: %s', async (cookie) => {
  await using house = await aHouse();
  const read = await readActor({ ...house, now: noon }, cookie);
  expect(read.actor).toEqual({ kind: 'anonymous' });
  expect(read.freshCookie).toContain('Max-Age=0');
});

test('a badly encoded cookie of somebody else does not disturb', async () => {
  await using house = await aHouse();
  const { browser } = await aGuestBrowser(house);
  browser.cookie = `bad=%E0%A4%A; ${browser.cookie}`;
  expect((await browser.visit()).actor.kind).toBe('guest');
});

test('a role that nobody knows any more gives no permission', async () => {
  await using house = await aHouse();
  const { accountId } = await anAccount(house);
  await house.db.account.update({ where: { id: accountId }, data: { roles: ['learner', 'king'] } });
  const browser = house.browser();
  await signInWith(browser, { email: 'amina@example.org' });
  expect((await browser.visit()).actor).toMatchObject({ roles: ['learner'] });
});

test('only the session module imports Lucia', () => {
  const root = path.join(import.meta.dirname, '../../../..');
  const folders = ['packages', 'apps'].flatMap((home) =>
    readdirSync(path.join(root, home)).flatMap((name) =>
      ['src', 'app'].map((sources) => path.join(home, name, sources)),
    ),
  );
  const importing = folders
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => path.join(folder, file))
        .filter((file) => /from\s+['"]lucia['"]/.test(readFileSync(path.join(root, file), 'utf8'))),
    );
  expect(importing).toEqual(['packages/services/src/identity/session.server.ts']);
});

function countQueries(db: Awaited<ReturnType<typeof aHouse>>['db'], count: () => void) {
  return db.$extends({
    query: {
      $allOperations: ({ args, query }) => {
        count();
        return query(args);
      },
    },
  }) as unknown as typeof db;
}
