import { expect, test } from 'vitest';
import { confirmEmail } from './confirm-email.server.ts';
import { createGuest } from './create-guest.server.ts';
import { signUp } from './sign-up.server.ts';
import { aHouse, goodPassword, hoursLater, noon, type Browser } from './testing/house.server.ts';
import { aCertificate, anAccount, anEnrolment, signInWith } from './testing/people.server.ts';

const email = 'amina@example.org';

async function signUpWith(browser: Browser, change: { email?: string; password?: string } = {}) {
  const { ctx, caller } = await browser.visit();
  const input = { email, password: goodPassword, locale: 'en', caller, ...change };
  const outcome = await signUp(ctx, input);
  if (outcome.ok) browser.keep(outcome.cookie);
  return outcome;
}

async function becomeGuest(browser: Browser): Promise<string> {
  const { ctx, caller } = await browser.visit();
  const guest = await createGuest(ctx, { locale: 'en', caller });
  browser.keep(guest.cookie);
  return guest.actor.learnerId;
}

async function confirmWith(browser: Browser, secret: string, now = noon) {
  const { ctx, caller } = await browser.visit(now);
  const outcome = await confirmEmail(ctx, { secret, caller });
  if (outcome.ok) browser.keep(outcome.cookie);
  return outcome;
}

test('a guest signs up, confirms, and has kept his learner and progress', async () => {
  await using house = await aHouse();
  const browser = house.browser();
  const learnerId = await becomeGuest(browser);
  await anEnrolment(house, { learnerId });
  const guestCookie = browser.cookie;

  expect(await signUpWith(browser)).toMatchObject({ ok: true, signedIn: false });
  expect((await browser.visit()).actor).toEqual({ kind: 'guest', learnerId });
  const [letter] = await house.letters();
  expect(letter).toMatchObject({ kind: 'confirm', to: email });
  expect(await confirmWith(browser, letter?.secret ?? '')).toMatchObject({ ok: true, email });

  const member = await browser.visit();
  expect(member.actor).toMatchObject({ kind: 'member', learnerId });
  expect(member.account).toMatchObject({ email, emailConfirmed: true });
  expect(await house.db.enrolment.count({ where: { learnerId } })).toBe(1);
  const old = house.browser();
  old.cookie = guestCookie;
  expect((await old.visit()).actor.kind).toBe('anonymous');
});

test('confirmed in another browser, nobody is signed in there', async () => {
  await using house = await aHouse();
  await signUpWith(house.browser());
  const [letter] = await house.letters();
  const phone = house.browser();
  expect(await confirmWith(phone, letter?.secret ?? '')).toMatchObject({ ok: true, cookie: null });
  expect((await phone.visit()).actor.kind).toBe('anonymous');
  expect((await signInWith(phone, { email })).ok).toBe(true);
});

test('a link confirms once, within three days, and only as what it is', async () => {
  await using house = await aHouse();
  await signUpWith(house.browser());
  const secret = (await house.letters())[0]?.secret ?? '';
  const dead = { ok: false, refusal: { code: 'link-dead' } };
  expect(await confirmWith(house.browser(), secret, hoursLater(73))).toEqual(dead);
  expect(await confirmWith(house.browser(), `${secret}x`)).toEqual(dead);
  expect(await confirmWith(house.browser(), secret)).toMatchObject({ ok: true });
  expect(await confirmWith(house.browser(), secret)).toEqual(dead);
  const stored = await house.db.mailToken.findMany();
  expect(JSON.stringify(stored)).not.toContain(secret);
});

test('a link used twice at the same moment confirms once', async () => {
  await using house = await aHouse();
  await signUpWith(house.browser());
  const secret = (await house.letters())[0]?.secret ?? '';
  const both = await Promise.all([
    confirmWith(house.browser(), secret),
    confirmWith(house.browser(), secret),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

test('an address that has an account answers alike, and its owner gets a letter', async () => {
  await using house = await aHouse();
  const { accountId } = await anAccount(house, { email });
  const [taken, fresh] = [house.browser(), house.browser()];
  const answers = [await signUpWith(taken), await signUpWith(fresh, { email: 'new@example.org' })];
  const shapes = answers.map((answer) => ({
    ...answer,
    ...(answer.ok && { cookie: answer.cookie.replace(/=[^;]*/, ''), actor: answer.actor.kind }),
  }));
  expect(shapes[0]).toEqual(shapes[1]);
  expect((await taken.visit()).actor.kind).toBe((await fresh.visit()).actor.kind);
  const signedIn = [await signInWith(taken, { email, password: 'mango lantern pedal' })];
  signedIn.push(await signInWith(fresh, { email: 'new@example.org' }));
  expect(signedIn[0]).toEqual(signedIn[1]);
  const kinds = (await house.letters()).map(({ kind, to }) => `${kind} ${to}`);
  expect(kinds.sort()).toEqual([
    'confirm new@example.org',
    'confirm new@example.org',
    `taken ${email}`,
  ]);
  expect((await house.db.account.findUniqueOrThrow({ where: { email } })).id).toBe(accountId);
});

test('two sign-ups for one address at the same moment make one account', async () => {
  await using house = await aHouse({ signUpWaitsForMail: false });
  const outcomes = await Promise.all([
    signUpWith(house.browser()),
    signUpWith(house.browser()),
    signUpWith(house.browser()),
  ]);
  expect(outcomes.every(({ ok }) => ok)).toBe(true);
  expect(outcomes.filter((outcome) => outcome.ok && outcome.signedIn)).toHaveLength(1);
  expect(await house.db.account.count()).toBe(1);
});

test('an address that somebody else gave and never confirmed is its owner’s for the taking', async () => {
  await using house = await aHouse();
  await signUpWith(house.browser('198.51.100.9'), { password: 'password of a thief' });
  const owner = house.browser();
  await signUpWith(owner);
  const letters = await house.letters();
  expect(letters.map(({ kind }) => kind)).toEqual(['confirm', 'confirm']);
  const outcomes = [];
  for (const { secret } of letters) outcomes.push(await confirmWith(owner, secret));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await signInWith(owner, { email, password: 'password of a thief' })).ok).toBe(false);
  expect((await signInWith(owner, { email })).ok).toBe(true);
});

test('an account that holds a certificate is never replaced', async () => {
  await using house = await aHouse();
  const { learnerId, accountId } = await anAccount(house, { emailConfirmedAt: null });
  const enrolment = await anEnrolment(house, { learnerId });
  await aCertificate(house, { learnerId, ...enrolment });
  await signUpWith(house.browser());
  expect((await house.db.account.findUniqueOrThrow({ where: { email } })).id).toBe(accountId);
});

test('a guest who mistyped the address signs up again with the right one', async () => {
  await using house = await aHouse();
  const browser = house.browser();
  const learnerId = await becomeGuest(browser);
  await signUpWith(browser, { email: 'amnia@example.org' });
  await signUpWith(browser);
  const accounts = await house.db.account.findMany();
  expect(accounts).toMatchObject([{ email, learnerId }]);
});

test('a guest whose progress belongs to an account in use gets a learner of his own', async () => {
  await using house = await aHouse();
  const browser = house.browser();
  const learnerId = await becomeGuest(browser);
  await signUpWith(browser, { email: 'first@example.org' });
  await house.db.account.updateMany({ data: { emailConfirmedAt: noon } });
  await signUpWith(browser);
  const second = await house.db.account.findUniqueOrThrow({ where: { email } });
  expect(second.learnerId).not.toBe(learnerId);
});

test('where no mail arrives, a new account is signed in at once and can confirm later', async () => {
  await using house = await aHouse({ signUpWaitsForMail: false });
  const browser = house.browser();
  const learnerId = await becomeGuest(browser);
  const outcome = await signUpWith(browser);
  expect(outcome).toMatchObject({ ok: true, signedIn: true, actor: { kind: 'member', learnerId } });
  const member = await browser.visit();
  expect(member.actor).toMatchObject({ kind: 'member', learnerId });
  expect(member.account?.emailConfirmed).toBe(false);
  const [letter] = await house.letters();
  expect(await confirmWith(browser, letter?.secret ?? '')).toMatchObject({
    ok: true,
    cookie: null,
  });
  expect((await browser.visit()).account?.emailConfirmed).toBe(true);
});

test.each([
  [{ email: 'amina' }, { code: 'email-invalid' }],
  [{ password: 'mango' }, { code: 'password-too-short', length: 5 }],
  [{ password: 'mango lantern '.repeat(10) }, { code: 'password-too-long' }],
  [{ password: 'password123456' }, { code: 'password-common' }],
  [{ password: 'I am Amina, hello' }, { code: 'password-has-email' }],
])('refused: %j', async (change, refusal) => {
  await using house = await aHouse();
  expect(await signUpWith(house.browser(), change)).toEqual({ ok: false, refusal });
  expect(await house.db.account.count()).toBe(0);
});

test('who is signed in cannot sign up', async () => {
  await using house = await aHouse();
  await anAccount(house, { email: 'other@example.org' });
  const browser = house.browser();
  await signInWith(browser, { email: 'other@example.org' });
  expect(await signUpWith(browser)).toEqual({ ok: false, refusal: { code: 'already-signed-in' } });
});

test('after five tries for one address within an hour, sign-up pauses', async () => {
  await using house = await aHouse();
  for (let times = 0; times < 5; times += 1)
    expect((await signUpWith(house.browser())).ok).toBe(true);
  expect(await signUpWith(house.browser())).toEqual({
    ok: false,
    refusal: { code: 'too-many-tries', retryAfterSeconds: 3600 },
  });
});

test('the password is stored as argon2id, and never in the audit', async () => {
  await using house = await aHouse();
  await signUpWith(house.browser());
  const { passwordHash } = await house.db.account.findFirstOrThrow();
  expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  const audit = await house.db.auditEntry.findMany();
  expect(audit).toMatchObject([{ action: 'account.created' }]);
  expect(JSON.stringify(audit)).not.toContain('amina@');
});
