import { expect, test } from 'vitest';
import { createGuest } from './create-guest.server.ts';
import { aHouse, firefox, noon, type House } from './testing/house.server.ts';
import { aCertificate, anAccount, anEnrolment, signInWith } from './testing/people.server.ts';

const email = 'amina@example.org';
const failed = { ok: false, refusal: { code: 'sign-in-failed' } };

async function aGuest(house: House) {
  const browser = house.browser();
  const { ctx, caller } = await browser.visit();
  const guest = await createGuest(ctx, { locale: 'en', caller });
  browser.keep(guest.cookie);
  return { browser, learnerId: guest.actor.learnerId };
}

test('address and password open a new session, whatever the address’s case', async () => {
  await using house = await aHouse();
  const { accountId, learnerId } = await anAccount(house, { email });
  const browser = house.browser();
  const outcome = await signInWith(browser, { email: ' Amina@Example.org ' });
  expect(outcome).toMatchObject({
    ok: true,
    actor: { kind: 'member', accountId, learnerId },
    claimedCourses: 0,
  });
  expect((await browser.visit()).session).toMatchObject({ signedIn: true });
});

test('a password is the same on every keyboard', async () => {
  await using house = await aHouse();
  const { accountId } = await anAccount(house, { email });
  const { hashPassword } = await import('./password-hash.server.ts');
  const passwordHash = await hashPassword('Gru\u0308\u00dfe von der Alm');
  await house.db.account.update({ where: { id: accountId }, data: { passwordHash } });
  const password = 'Gr\u00fc\u00dfe von der Alm';
  expect((await signInWith(house.browser(), { email, password })).ok).toBe(true);
});

test.each([
  ['a wrong password', { email, password: 'mango lantern pedal' }],
  ['an unknown address', { email: 'nobody@example.org' }],
  ['what is no address', { email: 'amina' }],
  ['an empty password', { email, password: '' }],
])('%s is refused in the same words', async (_what, person) => {
  await using house = await aHouse();
  await anAccount(house, { email });
  expect(await signInWith(house.browser(), person)).toEqual(failed);
  expect(await house.db.session.count()).toBe(0);
});

test('an address that waits for its confirmation is refused alike, and gets a new letter', async () => {
  await using house = await aHouse();
  await anAccount(house, { email, emailConfirmedAt: null });
  expect(await signInWith(house.browser(), { email })).toEqual(failed);
  expect(await house.letters()).toMatchObject([{ kind: 'confirm', to: email }]);
  for (let times = 0; times < 9; times += 1) await signInWith(house.browser(), { email });
  expect(await house.letters()).toHaveLength(4);
});

test('the guest’s session ends with the sign-in', async () => {
  await using house = await aHouse();
  await anAccount(house, { email });
  const { browser } = await aGuest(house);
  const before = house.browser();
  before.cookie = browser.cookie;
  await signInWith(browser, { email });
  expect(browser.cookie).not.toBe(before.cookie);
  expect((await before.visit()).actor.kind).toBe('anonymous');
});

test('courses begun as a guest come along, and the guest is gone', async () => {
  await using house = await aHouse();
  const { learnerId } = await anAccount(house, { email });
  const guest = await aGuest(house);
  await anEnrolment(house, { learnerId: guest.learnerId, course: 'a' });
  await anEnrolment(house, { learnerId: guest.learnerId, course: 'b' });
  expect(await signInWith(guest.browser, { email })).toMatchObject({ claimedCourses: 2 });
  expect(await house.db.enrolment.count({ where: { learnerId } })).toBe(2);
  expect(await house.db.learner.count()).toBe(1);
});

test('of a course that both began, the progress that is further stays', async () => {
  await using house = await aHouse();
  const { learnerId } = await anAccount(house, { email });
  const guest = await aGuest(house);
  const kept = await anEnrolment(house, { learnerId, course: 'a', events: 5 });
  await anEnrolment(house, { learnerId: guest.learnerId, course: 'a', events: 2 });
  await anEnrolment(house, { learnerId, course: 'b', events: 9 });
  const further = await anEnrolment(house, {
    learnerId: guest.learnerId,
    course: 'b',
    completedAt: noon,
  });
  expect(await signInWith(guest.browser, { email })).toMatchObject({ claimedCourses: 1 });
  const own = await house.db.enrolment.findMany({ where: { learnerId }, select: { id: true } });
  expect(own.map(({ id }) => id).sort()).toEqual([kept.enrolmentId, further.enrolmentId].sort());
});

test('progress with a certificate is never replaced by a guest’s', async () => {
  await using house = await aHouse();
  const { learnerId } = await anAccount(house, { email });
  const guest = await aGuest(house);
  const own = await anEnrolment(house, { learnerId, completedAt: noon });
  await aCertificate(house, { learnerId, ...own });
  await anEnrolment(house, { learnerId: guest.learnerId, completedAt: noon, events: 50 });
  expect(await signInWith(guest.browser, { email })).toMatchObject({ claimedCourses: 0 });
  const enrolment = await house.db.enrolment.findFirstOrThrow({ where: { learnerId } });
  expect(enrolment.id).toBe(own.enrolmentId);
});

test('a guest whose learner has an account of its own gives nothing away', async () => {
  await using house = await aHouse();
  const { learnerId } = await anAccount(house, { email });
  const other = await anAccount(house, { email: 'other@example.org' });
  await anEnrolment(house, { learnerId: other.learnerId });
  const { openSession } = await import('./session.server.ts');
  const browser = house.browser();
  const session = {
    learnerId: other.learnerId,
    signedIn: false,
    userAgent: firefox,
    replaces: null,
  };
  browser.keep(await openSession(house.db, house.ctxOf({ kind: 'system' }), session));
  expect(await signInWith(browser, { email })).toMatchObject({ ok: true, claimedCourses: 0 });
  expect(await house.db.enrolment.count({ where: { learnerId } })).toBe(0);
  expect(await house.db.learner.count({ where: { id: other.learnerId } })).toBe(1);
});

test('two sign-ins of one guest at the same moment move his progress once', async () => {
  await using house = await aHouse();
  const { learnerId } = await anAccount(house, { email });
  const guest = await aGuest(house);
  await anEnrolment(house, { learnerId: guest.learnerId });
  const outcomes = await Promise.all([
    signInWith(guest.browser, { email }),
    signInWith(guest.browser, { email }),
  ]);
  expect(outcomes.every(({ ok }) => ok)).toBe(true);
  expect(await house.db.enrolment.count({ where: { learnerId } })).toBe(1);
});

test('after twenty tries for one address sign-in pauses, also with the right password', async () => {
  await using house = await aHouse();
  await anAccount(house, { email });
  for (let tries = 0; tries < 20; tries += 1)
    await signInWith(house.browser(`198.51.100.${tries}`), { email, password: 'wrong' });
  expect(await signInWith(house.browser(), { email })).toEqual({
    ok: false,
    refusal: { code: 'too-many-tries', retryAfterSeconds: 900 },
  });
  expect((await signInWith(house.browser(), { email: 'other@example.org' })).ok).toBe(false);
});
