import { expect, test } from 'vitest';
import { readMailLink } from './confirm-email.server.ts';
import { requestPasswordReset } from './request-password-reset.server.ts';
import { resendConfirmation } from './resend-confirmation.server.ts';
import { resetPassword } from './reset-password.server.ts';
import { aHouse, hoursLater, noon, type House } from './testing/house.server.ts';
import { anAccount, signInWith } from './testing/people.server.ts';

const email = 'amina@example.org';
const password = 'quiet river turning';
const dead = { ok: false, refusal: { code: 'link-dead' } };

async function ask(house: House, wanted = email) {
  const { ctx, caller } = await house.browser().visit();
  return requestPasswordReset(ctx, { email: wanted, caller });
}

async function reset(house: House, wanted: { secret: string; password?: string; now?: Date }) {
  const { ctx, caller } = await house.browser().visit(wanted.now);
  return resetPassword(ctx, { password, ...wanted, caller });
}

test('a mailed link sets a new password once, and signs out everywhere', async () => {
  await using house = await aHouse();
  await anAccount(house, { email });
  const browser = house.browser();
  await signInWith(browser, { email });
  expect(await ask(house)).toEqual({ ok: true });
  const secret = (await house.letters())[0]?.secret ?? '';
  expect(await reset(house, { secret })).toEqual({ ok: true });
  expect(await reset(house, { secret })).toEqual(dead);
  expect((await browser.visit()).actor.kind).toBe('anonymous');
  expect((await signInWith(browser, { email })).ok).toBe(false);
  expect((await signInWith(browser, { email, password })).ok).toBe(true);
  const kinds = (await house.letters()).map(({ kind }) => kind);
  expect(kinds.sort()).toEqual(['passwordChanged', 'reset']);
  expect(await house.db.auditEntry.findMany()).toMatchObject([
    { action: 'account.password-reset' },
  ]);
});

test('a link used twice at the same moment sets one password', async () => {
  await using house = await aHouse();
  await anAccount(house, { email });
  await ask(house);
  const secret = (await house.letters())[0]?.secret ?? '';
  const both = await Promise.all([reset(house, { secret }), reset(house, { secret })]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

test('a link lives for an hour, and the last one asked for counts', async () => {
  await using house = await aHouse();
  await anAccount(house, { email });
  await ask(house);
  const first = (await house.letters())[0]?.secret ?? '';
  expect(await reset(house, { secret: first, now: hoursLater(1.01) })).toEqual(dead);
  await ask(house);
  const second = (await house.letters()).find(({ secret }) => secret !== first)?.secret ?? '';
  expect(await reset(house, { secret: first })).toEqual(dead);
  expect(await reset(house, { secret: second })).toEqual({ ok: true });
});

test('a refused password does not use the link up', async () => {
  await using house = await aHouse();
  await anAccount(house, { email });
  await ask(house);
  const secret = (await house.letters())[0]?.secret ?? '';
  expect(await reset(house, { secret, password: 'password123456' })).toEqual({
    ok: false,
    refusal: { code: 'password-common' },
  });
  expect(await reset(house, { secret, password: 'amina has a lantern' })).toEqual({
    ok: false,
    refusal: { code: 'password-has-email' },
  });
  expect(await reset(house, { secret })).toEqual({ ok: true });
});

test('a new password by mail confirms the address too', async () => {
  await using house = await aHouse();
  await anAccount(house, { email, emailConfirmedAt: null });
  await ask(house);
  const secret = (await house.letters())[0]?.secret ?? '';
  await reset(house, { secret });
  const account = await house.db.account.findFirstOrThrow();
  expect(account.emailConfirmedAt).toEqual(noon);
});

test('an unknown address answers alike and gets no letter', async () => {
  await using house = await aHouse();
  await anAccount(house, { email });
  expect(await ask(house, 'nobody@example.org')).toEqual(await ask(house));
  expect(await house.letters()).toMatchObject([{ to: email }]);
});

test('what is no address is refused', async () => {
  await using house = await aHouse();
  const refused = { ok: false, refusal: { code: 'email-invalid' } };
  expect(await ask(house, 'amina')).toEqual(refused);
  const { ctx, caller } = await house.browser().visit();
  expect(await resendConfirmation(ctx, { email: 'amina', caller })).toEqual(refused);
});

test('after four letters within an hour, asking pauses', async () => {
  await using house = await aHouse();
  await anAccount(house, { email });
  for (let times = 0; times < 4; times += 1) expect(await ask(house)).toEqual({ ok: true });
  expect(await ask(house)).toMatchObject({ refusal: { code: 'too-many-tries' } });
  expect(await house.letters()).toHaveLength(4);
});

test('guessing links pauses after a hundred tries', async () => {
  await using house = await aHouse();
  const { ctx, caller } = await house.browser().visit();
  const guess = () => readMailLink(ctx, { kind: 'reset-password', secret: 'x', caller });
  for (let tries = 0; tries < 100; tries += 1) expect(await guess()).toEqual(dead);
  expect(await guess()).toMatchObject({ refusal: { code: 'too-many-tries' } });
  expect(await reset(house, { secret: 'x' })).toMatchObject({
    refusal: { code: 'too-many-tries' },
  });
});

test('the page of a link can say for whom it is, without using it up', async () => {
  await using house = await aHouse();
  await anAccount(house, { email });
  await ask(house);
  const secret = (await house.letters())[0]?.secret ?? '';
  const { ctx, caller } = await house.browser().visit();
  const read = (kind: 'reset-password' | 'confirm-email') =>
    readMailLink(ctx, { kind, secret, caller });
  expect(await read('reset-password')).toEqual({ ok: true, email });
  expect(await read('confirm-email')).toEqual(dead);
  expect(await reset(house, { secret })).toEqual({ ok: true });
});

test('the letter to confirm comes again for who waits, and for nobody else', async () => {
  await using house = await aHouse();
  await anAccount(house, { email, emailConfirmedAt: null });
  await anAccount(house, { email: 'confirmed@example.org' });
  const { ctx, caller } = await house.browser().visit();
  for (const one of [email, 'confirmed@example.org', 'nobody@example.org'])
    expect(await resendConfirmation(ctx, { email: one, caller })).toEqual({ ok: true });
  expect(await house.letters()).toMatchObject([{ kind: 'confirm', to: email }]);
});

test('no letter goes out twice as often as four times an hour, though the answer stays', async () => {
  await using house = await aHouse();
  await anAccount(house, { email, emailConfirmedAt: null });
  const { ctx, caller } = await house.browser().visit();
  for (let times = 0; times < 8; times += 1)
    expect(await resendConfirmation(ctx, { email, caller })).toEqual({ ok: true });
  expect(await house.letters()).toHaveLength(4);
});

test('asking for confirmation letters from one place pauses after a hundred', async () => {
  await using house = await aHouse();
  const { ctx, caller } = await house.browser().visit();
  const asks = Array.from({ length: 100 }, (_, at) => `n${at}@example.org`);
  for (const one of asks) await resendConfirmation(ctx, { email: one, caller });
  expect(await resendConfirmation(ctx, { email, caller })).toMatchObject({
    refusal: { code: 'too-many-tries' },
  });
});
