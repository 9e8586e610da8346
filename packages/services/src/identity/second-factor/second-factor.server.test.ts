import { ForbiddenError, NotFoundError, type Role } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import { aHouse, goodPassword, hoursLater, noon, type House } from '../testing/house.server.ts';
import { anAccount, codeAt, giveCode, setUpStaff, signInWith } from '../testing/people.server.ts';
import { getSecondFactor } from './get-second-factor.server.ts';
import {
  createRecoveryLink,
  readRecoveryLink,
  recoverSecondFactor,
} from './recover-second-factor.server.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.server.ts';
import {
  confirmSecondFactor,
  getSecondFactorSetup,
  renderSecondFactorSetup,
} from './set-up-second-factor.server.ts';

const email = 'amina@example.org';
const wrong = { ok: false, refusal: { code: 'code-wrong' } };
const laterBy = (seconds: number) => new Date(noon.getTime() + seconds * 1000);

/** A member of staff whose second factor is set up, in her browser. */
async function aStaffMember(house: House, roles: Role[] = ['learner', 'author']) {
  await anAccount(house, { email, roles });
  const browser = house.browser();
  return { browser, ...(await setUpStaff(browser, { email })) };
}

/** A new browser in which the password was given. */
async function aHalfBrowser(house: House, now = noon) {
  const browser = house.browser();
  await signInWith(browser, { email, now });
  return browser;
}

test('setting up: a secret that stays the same until a first code, then ten recovery codes and a whole session', async () => {
  await using house = await aHouse();
  await anAccount(house, { email, roles: ['learner', 'author'] });
  const browser = await aHalfBrowser(house);
  const { ctx, caller } = await browser.visit();
  const [one, two] = await Promise.all([getSecondFactorSetup(ctx), getSecondFactorSetup(ctx)]);
  expect(two).toEqual(one);
  expect(one.secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(one.address).toContain('otpauth://totp/Heard:amina%40example.org?');
  expect(await renderSecondFactorSetup(ctx)).toMatch(/^<svg/);
  expect(await getSecondFactor(ctx)).toMatchObject({ since: null, passed: false });
  expect(await confirmSecondFactor(ctx, { code: '000000', caller })).toEqual(wrong);
  const outcome = await confirmSecondFactor(ctx, { code: codeAt(one.secret), caller });
  expect(outcome.ok && outcome.recoveryCodes).toHaveLength(10);
  browser.keep(outcome.ok ? outcome.cookie : null);
  const whole = await browser.visit();
  expect(whole.actor).toMatchObject({ roles: ['learner', 'author'], hasSecondFactor: true });
  expect(await getSecondFactor(whole.ctx)).toEqual({
    ...{ since: noon, passed: true, recoveryCodesLeft: 10 },
  });
  expect(await house.letters()).toMatchObject([{ kind: 'secondFactorSet', to: email }]);
});

test('the database tells neither the secret nor a recovery code', async () => {
  await using house = await aHouse();
  const { secret, recoveryCodes } = await aStaffMember(house);
  const [factor] = await house.db.$queryRaw<{ all: string }[]>`
    SELECT f::text AS "all" FROM "SecondFactor" f`;
  expect(factor?.all).not.toContain(secret);
  const codes = JSON.stringify(await house.db.recoveryCode.findMany());
  for (const code of recoveryCodes) {
    expect(code).toMatch(/^([0-9a-z]{4}-){3}[0-9a-z]{4}$/);
    expect(codes).not.toContain(code.replace(/-/g, ''));
  }
});

test('a code is accepted once, and one step early or late, and not further', async () => {
  await using house = await aHouse();
  const { secret } = await aStaffMember(house);
  const browser = await aHalfBrowser(house);
  // The code with which it was set up.
  expect(await giveCode(browser, codeAt(secret))).toEqual(wrong);
  expect(await giveCode(browser, codeAt(secret, laterBy(60)))).toEqual(wrong);
  expect(await giveCode(browser, codeAt(secret, laterBy(-60)))).toEqual(wrong);
  expect((await giveCode(browser, codeAt(secret, laterBy(30)))).ok).toBe(true);
  const other = await aHalfBrowser(house);
  expect(await giveCode(other, codeAt(secret, laterBy(30)))).toEqual(wrong);
});

test('of two browsers that give the same code at the same moment, one gets in', async () => {
  await using house = await aHouse();
  const { secret } = await aStaffMember(house);
  const [one, two] = [await aHalfBrowser(house), await aHalfBrowser(house)];
  const code = codeAt(secret, laterBy(30));
  const both = await Promise.all([giveCode(one, code), giveCode(two, code)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

test('a recovery code works once, in any case and with any spaces, and its owner is told', async () => {
  await using house = await aHouse();
  const { recoveryCodes } = await aStaffMember(house);
  const typed = ` ${(recoveryCodes[3] ?? '').toUpperCase().replace(/-/g, ' ')} `;
  const browser = await aHalfBrowser(house);
  expect((await giveCode(browser, typed)).ok).toBe(true);
  expect(await giveCode(await aHalfBrowser(house), typed)).toEqual(wrong);
  const { ctx } = await browser.visit();
  expect((await getSecondFactor(ctx)).recoveryCodesLeft).toBe(9);
  expect((await house.letters()).map(({ kind }) => kind)).toContain('recoveryUsed');
});

test('five wrong codes pause the account for a quarter of an hour, from whatever address', async () => {
  await using house = await aHouse();
  const { secret } = await aStaffMember(house);
  for (let tries = 0; tries < 5; tries += 1) {
    const browser = house.browser(`198.51.100.${tries}`);
    await signInWith(browser, { email });
    expect(await giveCode(browser, '000000')).toEqual(wrong);
  }
  const browser = await aHalfBrowser(house);
  expect(await giveCode(browser, codeAt(secret, laterBy(30)))).toMatchObject({
    refusal: { code: 'too-many-tries', retryAfterSeconds: 900 },
  });
  expect((await giveCode(browser, codeAt(secret, hoursLater(1)), hoursLater(1))).ok).toBe(true);
});

test('who signs in often is no guesser', async () => {
  await using house = await aHouse();
  const { secret } = await aStaffMember(house);
  for (let times = 1; times <= 8; times += 1) {
    const now = laterBy(30 * times);
    const browser = await aHalfBrowser(house, now);
    expect((await giveCode(browser, codeAt(secret, now), now)).ok).toBe(true);
  }
});

test('with a password alone, a second factor that is there is neither shown, nor replaced, nor renewed', async () => {
  await using house = await aHouse();
  await aStaffMember(house);
  const { ctx, caller } = await (await aHalfBrowser(house)).visit();
  const tries = [
    () => getSecondFactorSetup(ctx),
    () => renderSecondFactorSetup(ctx),
    () => confirmSecondFactor(ctx, { code: '000000', caller }),
    () => renewRecoveryCodes(ctx, { password: goodPassword }),
  ];
  for (const attempt of tries) await expect(attempt()).rejects.toThrow(ForbiddenError);
});

test('another device takes the place of the first only with a first code, and ends all other sessions', async () => {
  await using house = await aHouse();
  const { browser, secret } = await aStaffMember(house);
  const elsewhere = await aHalfBrowser(house);
  const { ctx, caller } = await browser.visit();
  const setup = await getSecondFactorSetup(ctx);
  expect(setup.secret).not.toBe(secret);
  expect((await giveCode(elsewhere, codeAt(secret, laterBy(30)))).ok).toBe(true);
  const outcome = await confirmSecondFactor(ctx, { code: codeAt(setup.secret), caller });
  browser.keep(outcome.ok ? outcome.cookie : null);
  expect((await elsewhere.visit()).actor.kind).toBe('anonymous');
  const now = laterBy(60);
  const half = await aHalfBrowser(house, now);
  expect(await giveCode(half, codeAt(secret, now), now)).toEqual(wrong);
  expect((await giveCode(half, codeAt(setup.secret, now), now)).ok).toBe(true);
});

test('new recovery codes ask for the password, and end the old ones', async () => {
  await using house = await aHouse();
  const { browser, recoveryCodes } = await aStaffMember(house);
  const { ctx } = await browser.visit();
  expect(await renewRecoveryCodes(ctx, { password: 'something else' })).toMatchObject({
    refusal: { code: 'password-wrong' },
  });
  const outcome = await renewRecoveryCodes(ctx, { password: goodPassword });
  const half = await aHalfBrowser(house);
  expect(await giveCode(half, recoveryCodes[0] ?? '')).toEqual(wrong);
  expect((await giveCode(half, (outcome.ok && outcome.recoveryCodes[0]) || '')).ok).toBe(true);
});

test('who is no staff needs no second factor and has no page for it', async () => {
  await using house = await aHouse();
  await anAccount(house, { email });
  const { ctx, caller } = await (await aHalfBrowser(house)).visit();
  await expect(getSecondFactor(ctx)).rejects.toThrow(NotFoundError);
  await expect(getSecondFactorSetup(ctx)).rejects.toThrow(NotFoundError);
  await expect(confirmSecondFactor(ctx, { code: '1', caller })).rejects.toThrow(NotFoundError);
});

test('with another key the authenticator is of no use, and recovery codes still are', async () => {
  await using house = await aHouse();
  const { secret, recoveryCodes } = await aStaffMember(house);
  house.settings.sealingKey = () => 'another key than the one before';
  const browser = await aHalfBrowser(house);
  expect(await giveCode(browser, codeAt(secret, laterBy(30)))).toEqual(wrong);
  expect((await giveCode(browser, recoveryCodes[0] ?? '')).ok).toBe(true);
});

test('the operator’s link takes the second factor away, once, within an hour, and signs nobody in', async () => {
  await using house = await aHouse();
  const { browser } = await aStaffMember(house, ['learner', 'administrator']);
  const system = house.ctxOf({ kind: 'system' });
  expect(await createRecoveryLink(system, { email: 'nobody@example.org' })).toBeNull();
  const dead = (await createRecoveryLink(system, { email }))?.secret ?? '';
  const secret = (await createRecoveryLink(system, { email: ' Amina@example.org' }))?.secret ?? '';
  const { ctx, caller } = await house.browser().visit();
  const gone = { ok: false, refusal: { code: 'link-dead' } };
  expect(await recoverSecondFactor(ctx, { secret: dead, caller })).toEqual(gone);
  expect(await readRecoveryLink(ctx, { secret, caller })).toEqual({ ok: true, email });
  const late = { ...ctx, now: hoursLater(1) };
  expect(await recoverSecondFactor(late, { secret, caller })).toEqual(gone);
  expect(await recoverSecondFactor(ctx, { secret, caller })).toEqual({ ok: true });
  expect(await recoverSecondFactor(ctx, { secret, caller })).toEqual(gone);
  expect((await browser.visit()).actor.kind).toBe('anonymous');
  const again = await setUpStaff(house.browser(), { email });
  expect(again.recoveryCodes).toHaveLength(10);
});
