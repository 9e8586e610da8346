import { ForbiddenError, NotFoundError } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import { aHouse, goodPassword, hoursLater, noon, type House } from '../testing/house.server.ts';
import { anAccount, setUpStaff, signInWith } from '../testing/people.server.ts';
import { keepChallenge, spendChallenge } from './challenge.server.ts';
import { listPasskeys, removePasskey, renamePasskey } from './manage-passkeys.server.ts';
import { beginPasskey, registerPasskey } from './register-passkey.server.ts';
import { beginPasskeySignIn, signInWithPasskey } from './sign-in-with-passkey.server.ts';

// What a real device answers is seen in a browser: apps/admin/e2e/security.spec.ts.

const email = 'amina@example.org';
const failed = { ok: false, refusal: { code: 'passkey-failed' } };

async function aMemberOfStaff(house: House) {
  const { accountId } = await anAccount(house, { email, roles: ['learner', 'author'] });
  const browser = house.browser();
  await setUpStaff(browser, { email });
  return { accountId, ...(await browser.visit()) };
}

const aPasskey = (accountId: string, id = 'pk_1') => ({
  ...{ id, accountId, name: 'My phone', publicKey: new Uint8Array([1]), createdAt: noon },
});

test('a device is asked only after the password, and has to verify who holds it', async () => {
  await using house = await aHouse();
  const { ctx } = await aMemberOfStaff(house);
  expect(await beginPasskey(ctx, { password: 'a guess' })).toMatchObject({
    refusal: { code: 'password-wrong' },
  });
  const outcome = await beginPasskey(ctx, { password: goodPassword });
  expect(outcome.ok && outcome.options).toMatchObject({
    rp: { id: 'localhost', name: 'Heard' },
    user: { name: email },
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
});

test('with a password alone, passkeys are neither shown nor added nor removed', async () => {
  await using house = await aHouse();
  await aMemberOfStaff(house);
  const half = house.browser();
  await signInWith(half, { email });
  const { ctx } = await half.visit();
  const tries = [
    () => listPasskeys(ctx),
    () => beginPasskey(ctx, { password: goodPassword }),
    () => registerPasskey(ctx, { answer: '{}', name: 'x' }),
    () => renamePasskey(ctx, { passkeyId: 'pk_1', name: 'x' }),
    () => removePasskey(ctx, { passkeyId: 'pk_1' }),
  ];
  for (const attempt of tries) await expect(attempt()).rejects.toThrow(ForbiddenError);
});

test('a name is asked for, and an answer that is none is refused', async () => {
  await using house = await aHouse();
  const { ctx } = await aMemberOfStaff(house);
  expect(await registerPasskey(ctx, { answer: '{}', name: ' ' })).toEqual({
    ...{ ok: false, refusal: { code: 'passkey-name-invalid' } },
  });
  const response = { clientDataJSON: 'e30', attestationObject: 'e30' };
  const well = { id: 'a', rawId: 'a', type: 'public-key', response };
  for (const answer of ['', 'null', '[]', '{"id":1}', JSON.stringify(well)])
    expect(await registerPasskey(ctx, { answer, name: 'My phone' }), answer).toEqual(failed);
  expect(await house.db.passkey.count()).toBe(0);
});

test('nobody can add more than twenty', async () => {
  await using house = await aHouse();
  const { ctx, accountId } = await aMemberOfStaff(house);
  const data = Array.from({ length: 20 }, (_, at) => aPasskey(accountId, `pk_${at}`));
  await house.db.passkey.createMany({ data });
  expect(await beginPasskey(ctx, { password: goodPassword })).toEqual({
    ...{ ok: false, refusal: { code: 'passkeys-too-many' } },
  });
});

test('what a device is asked to sign in names no account, whoever asks', async () => {
  await using house = await aHouse();
  const { accountId } = await aMemberOfStaff(house);
  await house.db.passkey.create({ data: aPasskey(accountId) });
  const { ctx, caller } = await house.browser().visit();
  const outcome = await beginPasskeySignIn(ctx, { caller });
  expect(outcome.ok && outcome.options).toMatchObject({ userVerification: 'required' });
  expect(JSON.stringify(outcome)).not.toMatch(/pk_1|amina/);
});

test('an unknown key and an answer that does not hold are refused alike', async () => {
  await using house = await aHouse();
  const { accountId } = await aMemberOfStaff(house);
  await house.db.passkey.create({ data: aPasskey(accountId) });
  const { ctx, caller } = await house.browser().visit();
  const response = { clientDataJSON: 'e30', authenticatorData: 'e30', signature: 'e30' };
  for (const id of ['pk_1', 'pk_unknown']) {
    const answer = JSON.stringify({ id, rawId: id, type: 'public-key', response });
    expect(await signInWithPasskey(ctx, { answer, caller })).toEqual(failed);
  }
  expect(await signInWithPasskey(ctx, { answer: 'nothing', caller })).toEqual(failed);
});

test('a challenge is answered once, within five minutes, for what it was put', async () => {
  await using house = await aHouse();
  const { ctx, accountId } = await aMemberOfStaff(house);
  const asked = { kind: 'register', accountId, challenge: 'a challenge' } as const;
  await keepChallenge(ctx, asked);
  expect(await spendChallenge(ctx, { ...asked, accountId: 'acc_other' })).toBe(false);
  expect(await spendChallenge(ctx, { ...asked, kind: 'sign-in' })).toBe(false);
  expect(await spendChallenge({ ...ctx, now: hoursLater(0.1) }, asked)).toBe(false);
  expect(await spendChallenge(ctx, asked)).toBe(true);
  expect(await spendChallenge(ctx, asked)).toBe(false);
});

test('a passkey is named anew and removed by its owner alone', async () => {
  await using house = await aHouse();
  const { ctx, accountId } = await aMemberOfStaff(house);
  const other = await anAccount(house, { email: 'other@example.org' });
  await house.db.passkey.createMany({
    data: [aPasskey(accountId), aPasskey(other.accountId, 'pk_other')],
  });
  expect(await renamePasskey(ctx, { passkeyId: 'pk_1', name: 'Grey phone' })).toEqual({ ok: true });
  expect(await renamePasskey(ctx, { passkeyId: 'pk_1', name: '' })).toMatchObject({
    refusal: { code: 'passkey-name-invalid' },
  });
  expect(await listPasskeys(ctx)).toMatchObject([{ id: 'pk_1', name: 'Grey phone' }]);
  const another = { passkeyId: 'pk_other', name: 'x' };
  await expect(renamePasskey(ctx, another)).rejects.toThrow(NotFoundError);
  await expect(removePasskey(ctx, another)).rejects.toThrow(NotFoundError);
  await removePasskey(ctx, { passkeyId: 'pk_1' });
  expect(await listPasskeys(ctx)).toEqual([]);
});
