import { ForbiddenError, NotFoundError } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import { changeEmail } from './change-email.server.ts';
import { changePassword } from './change-password.server.ts';
import { confirmEmail } from './confirm-email.server.ts';
import { createGuest } from './create-guest.server.ts';
import { endSession, listSessions, signOut, signOutEverywhere } from './manage-sessions.server.ts';
import { aHouse, goodPassword, hoursLater, type House } from './testing/house.server.ts';
import { anAccount, signInWith } from './testing/people.server.ts';
import { updateProfile } from './update-profile.server.ts';

const email = 'amina@example.org';
const password = 'quiet river turning';

async function aMember(house: House, wanted = email) {
  const account = await anAccount(house, { email: wanted });
  const browser = house.browser();
  await signInWith(browser, { email: wanted });
  return { ...account, browser };
}

test('a changed password ends all other sessions and renews this one', async () => {
  await using house = await aHouse();
  const { browser } = await aMember(house);
  const phone = house.browser();
  await signInWith(phone, { email });
  const { ctx, caller } = await browser.visit();
  const outcome = await changePassword(ctx, { currentPassword: goodPassword, password, caller });
  if (outcome.ok) browser.keep(outcome.cookie);
  expect((await browser.visit()).actor.kind).toBe('member');
  expect((await phone.visit()).actor.kind).toBe('anonymous');
  expect((await signInWith(phone, { email })).ok).toBe(false);
  expect((await signInWith(phone, { email, password })).ok).toBe(true);
  expect(await house.letters()).toMatchObject([{ kind: 'passwordChanged', to: email }]);
  expect(await house.db.auditEntry.findMany()).toMatchObject([
    { action: 'account.password-changed' },
  ]);
});

test.each([
  [{ currentPassword: 'wrong' }, 'password-wrong'],
  [{ password: 'short' }, 'password-too-short'],
  [{ password: 'mango lantern '.repeat(10) }, 'password-too-long'],
  [{ password: 'password123456' }, 'password-common'],
  [{ password: 'amina has a lantern' }, 'password-has-email'],
])('a change to the password is refused: %j', async (change, code) => {
  await using house = await aHouse();
  const { browser } = await aMember(house);
  const { ctx, caller } = await browser.visit();
  const input = { currentPassword: goodPassword, password, caller, ...change };
  expect(await changePassword(ctx, input)).toMatchObject({ ok: false, refusal: { code } });
  expect((await signInWith(house.browser(), { email })).ok).toBe(true);
});

test('guessing the current password on a borrowed device pauses after ten tries', async () => {
  await using house = await aHouse();
  const { browser } = await aMember(house);
  const { ctx, caller } = await browser.visit();
  const guess = () => changePassword(ctx, { currentPassword: 'wrong', password, caller });
  for (let tries = 0; tries < 10; tries += 1) await guess();
  expect(await guess()).toMatchObject({ refusal: { code: 'too-many-tries' } });
});

test('an address changes when the link sent to the new one is opened, and the old one is told', async () => {
  await using house = await aHouse();
  const { browser } = await aMember(house);
  const { ctx, caller } = await browser.visit();
  const wanted = { email: 'New@example.org', password: goodPassword };
  expect(await changeEmail(ctx, wanted)).toEqual({ ok: true });
  expect((await browser.visit()).account?.email).toBe(email);
  const [letter] = await house.letters();
  expect(letter).toMatchObject({ kind: 'confirm', to: 'new@example.org' });
  expect(await confirmEmail(ctx, { secret: letter?.secret ?? '', caller })).toMatchObject({
    ok: true,
    email: 'new@example.org',
  });
  expect((await browser.visit()).account?.email).toBe('new@example.org');
  expect((await house.letters()).map(({ kind, to }) => `${kind} ${to}`)).toContain(
    `emailChanged ${email}`,
  );
});

test('the address of another account answers alike; its owner gets a letter', async () => {
  await using house = await aHouse();
  await anAccount(house, { email: 'other@example.org' });
  const { browser } = await aMember(house);
  const { ctx } = await browser.visit();
  const wanted = { email: 'other@example.org', password: goodPassword };
  expect(await changeEmail(ctx, wanted)).toEqual({ ok: true });
  expect(await house.letters()).toMatchObject([{ kind: 'taken', to: 'other@example.org' }]);
});

test('an address that somebody else took in the meantime is not changed to', async () => {
  await using house = await aHouse();
  const { browser } = await aMember(house);
  const { ctx, caller } = await browser.visit();
  await changeEmail(ctx, { email: 'new@example.org', password: goodPassword });
  const secret = (await house.letters())[0]?.secret ?? '';
  await anAccount(house, { email: 'new@example.org' });
  expect(await confirmEmail(ctx, { secret, caller })).toEqual({
    ok: false,
    refusal: { code: 'link-dead' },
  });
  expect((await browser.visit()).account?.email).toBe(email);
});

test.each([
  [{ email: 'new' }, 'email-invalid'],
  [{ password: 'wrong' }, 'password-wrong'],
])('a change of address is refused: %j', async (change, code) => {
  await using house = await aHouse();
  const { ctx } = await (await aMember(house)).browser.visit();
  const input = { email: 'new@example.org', password: goodPassword, ...change };
  expect(await changeEmail(ctx, input)).toMatchObject({ ok: false, refusal: { code } });
  expect(await house.letters()).toEqual([]);
});

test('asking for addresses pauses after four letters to one of them', async () => {
  await using house = await aHouse();
  const { ctx } = await (await aMember(house)).browser.visit();
  const ask = () => changeEmail(ctx, { email: 'new@example.org', password: goodPassword });
  for (let times = 0; times < 4; times += 1) expect(await ask()).toEqual({ ok: true });
  expect(await ask()).toMatchObject({ refusal: { code: 'too-many-tries' } });
});

test('a profile holds what the member says, and nothing where he says nothing', async () => {
  await using house = await aHouse();
  const { browser } = await aMember(house);
  const { ctx } = await browser.visit();
  const said = { name: ' Amina  Diallo', locale: 'en', country: 'SEN', audience: 'ngo' };
  expect(await updateProfile(ctx, said)).toEqual({ ok: true });
  const expected = { name: 'Amina Diallo', country: 'SEN', audience: 'ngo' };
  expect((await browser.visit()).account).toMatchObject(expected);
  await updateProfile(ctx, { name: '', locale: 'en', country: '', audience: '' });
  const silent = { name: '', country: null, audience: null };
  expect((await browser.visit()).account).toMatchObject(silent);
});

test.each([
  [{ name: 'Amina\u202e' }, 'name-invalid'],
  [{ name: 'a'.repeat(101) }, 'name-invalid'],
  [{ locale: 'xx' }, 'locale-invalid'],
  [{ country: 'Senegal' }, 'country-invalid'],
  [{ audience: 'king' }, 'audience-invalid'],
])('a profile is refused: %j', async (change, code) => {
  await using house = await aHouse();
  const { ctx } = await (await aMember(house)).browser.visit();
  const input = { name: 'Amina', locale: 'en', country: '', audience: '', ...change };
  expect(await updateProfile(ctx, input)).toEqual({ ok: false, refusal: { code } });
});

test('a member sees his sessions and ends one of them', async () => {
  await using house = await aHouse();
  const { browser } = await aMember(house);
  const phone = house.browser();
  await signInWith(phone, { email, now: hoursLater(2) });
  const { ctx, session } = await browser.visit();
  const listed = await listSessions(ctx, { sessionId: session?.id ?? null });
  expect(listed.map(({ isCurrent }) => isCurrent)).toEqual([false, true]);
  expect(listed[0]).toMatchObject({ device: 'Firefox · Linux', lastSeenAt: hoursLater(2) });
  await endSession(ctx, { sessionId: listed[0]?.id ?? '' });
  expect((await phone.visit()).actor.kind).toBe('anonymous');
  expect((await browser.visit()).actor.kind).toBe('member');
});

test('another’s session is not there', async () => {
  await using house = await aHouse();
  const { browser } = await aMember(house);
  const other = await aMember(house, 'other@example.org');
  const theirs = (await other.browser.visit()).session?.id ?? '';
  const { ctx } = await browser.visit();
  await expect(endSession(ctx, { sessionId: theirs })).rejects.toThrow(NotFoundError);
  expect((await other.browser.visit()).actor.kind).toBe('member');
});

test('signing out ends this session and takes the cookie away', async () => {
  await using house = await aHouse();
  const { browser } = await aMember(house);
  const copy = house.browser();
  copy.cookie = browser.cookie;
  const { ctx, caller } = await browser.visit();
  const { cookie } = await signOut(ctx, caller);
  expect(cookie).toContain('Max-Age=0');
  expect((await copy.visit()).actor.kind).toBe('anonymous');
});

test('signing out does not end another’s session, and is harmless without one', async () => {
  await using house = await aHouse();
  const { browser } = await aMember(house);
  const sessionId = (await browser.visit()).session?.id ?? null;
  const stranger = await house.browser().visit();
  await signOut(stranger.ctx, { sessionId });
  expect((await browser.visit()).actor.kind).toBe('member');
});

test.each([true, false])('signed out everywhere, keeping this device: %s', async (keeps) => {
  await using house = await aHouse();
  const { browser } = await aMember(house);
  const phone = house.browser();
  await signInWith(phone, { email });
  const { ctx, session } = await browser.visit();
  const keepSessionId = keeps ? (session?.id ?? null) : null;
  const { cookie } = await signOutEverywhere(ctx, { keepSessionId });
  browser.keep(cookie);
  expect((await phone.visit()).actor.kind).toBe('anonymous');
  expect((await browser.visit()).actor.kind).toBe(keeps ? 'member' : 'anonymous');
});

test('a guest has no account to see or change', async () => {
  await using house = await aHouse();
  const browser = house.browser();
  const first = await browser.visit();
  browser.keep((await createGuest(first.ctx, { locale: 'en', caller: first.caller })).cookie);
  const { ctx, caller } = await browser.visit();
  const refused = [
    listSessions(ctx, { sessionId: null }),
    endSession(ctx, { sessionId: 'x' }),
    signOutEverywhere(ctx, { keepSessionId: null }),
    changePassword(ctx, { currentPassword: '', password, caller }),
    changeEmail(ctx, { email, password }),
    updateProfile(ctx, { name: '', locale: 'en', country: '', audience: '' }),
  ];
  for (const one of refused) await expect(one).rejects.toThrow(ForbiddenError);
});
