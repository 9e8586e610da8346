import { ForbiddenError } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import { isAdministratorPresent } from './last-administrator.server.ts';
import {
  createFirstAdministrator,
  createSetupLink,
  isSetupLinkAlive,
} from './set-up-administrator.server.ts';
import { aHouse, goodPassword, type House } from './testing/house.server.ts';
import { anAccount, setUpStaff, signInWith } from './testing/people.server.ts';

const email = 'amina@example.org';
const dead = { ok: false, refusal: { code: 'link-dead' } };
const system = (house: House) => house.ctxOf({ kind: 'system' });

async function aLink(house: House): Promise<string> {
  return (await createSetupLink(system(house)))?.secret ?? '';
}

async function setUp(house: House, change: { secret: string; email?: string }) {
  const browser = house.browser();
  const { ctx, caller } = await browser.visit();
  const form = { email, password: goodPassword, name: 'Amina Diallo', locale: 'en' };
  const outcome = await createFirstAdministrator(ctx, { ...form, ...change, caller });
  if (outcome.ok) browser.keep(outcome.cookie);
  return { outcome, browser };
}

test('the set-up link makes the first administrator, signed in, who can sign in again', async () => {
  await using house = await aHouse();
  const secret = await aLink(house);
  expect(await isAdministratorPresent(house.db)).toBe(false);
  expect(await isSetupLinkAlive(system(house), { secret })).toBe(true);
  const { browser } = await setUp(house, { secret });
  expect((await browser.visit()).actor).toMatchObject({
    roles: ['learner'],
    hasSecondFactor: false,
  });
  await setUpStaff(browser, { email });
  expect((await browser.visit()).actor).toMatchObject({ roles: ['learner', 'administrator'] });
  expect(await isAdministratorPresent(house.db)).toBe(true);
  expect((await signInWith(house.browser(), { email })).ok).toBe(true);
  const [entry] = await house.db.auditEntry.findMany();
  expect(entry).toMatchObject({ action: 'administrator.created' });
  expect(JSON.stringify(await house.db.setupLink.findMany())).not.toContain(secret);
});

test('the link works once, also at the same moment', async () => {
  await using house = await aHouse();
  const secret = await aLink(house);
  const both = await Promise.all([
    setUp(house, { secret }),
    setUp(house, { secret, email: 'other@example.org' }),
  ]);
  expect(both.filter(({ outcome }) => outcome.ok)).toHaveLength(1);
  expect(both.find(({ outcome }) => !outcome.ok)?.outcome).toEqual(dead);
  expect(await house.db.account.count()).toBe(1);
  expect((await setUp(house, { secret })).outcome).toEqual(dead);
});

test('a newer link takes the place of an older one', async () => {
  await using house = await aHouse();
  const older = await aLink(house);
  const newer = await aLink(house);
  expect((await setUp(house, { secret: older })).outcome).toEqual(dead);
  expect((await setUp(house, { secret: newer })).outcome.ok).toBe(true);
});

test('once there is an administrator, no link is made and an old one is dead', async () => {
  await using house = await aHouse();
  const secret = await aLink(house);
  await anAccount(house, { email: 'admin@example.org', roles: ['learner', 'administrator'] });
  expect(await createSetupLink(system(house))).toBeNull();
  expect(await isSetupLinkAlive(system(house), { secret })).toBe(false);
  expect((await setUp(house, { secret })).outcome).toEqual(dead);
});

test.each([
  [{ email: 'amina' }, 'email-invalid'],
  [{ email: 'taken@example.org' }, 'email-taken'],
  [{ password: 'short' }, 'password-too-short'],
  [{ password: 'mango lantern '.repeat(10) }, 'password-too-long'],
  [{ password: 'password123456' }, 'password-common'],
  [{ password: 'amina has a lantern' }, 'password-has-email'],
  [{ name: '' }, 'name-invalid'],
])('refused, and the link stays alive: %j', async (change, code) => {
  await using house = await aHouse();
  await anAccount(house, { email: 'taken@example.org' });
  const secret = await aLink(house);
  expect((await setUp(house, { secret, ...change })).outcome).toMatchObject({ refusal: { code } });
  expect((await setUp(house, { secret })).outcome.ok).toBe(true);
});

test('guessing set-up links pauses after twenty tries', async () => {
  await using house = await aHouse();
  for (let tries = 0; tries < 20; tries += 1)
    expect((await setUp(house, { secret: 'x' })).outcome).toEqual(dead);
  expect((await setUp(house, { secret: 'x' })).outcome).toMatchObject({
    refusal: { code: 'too-many-tries' },
  });
});

test('only Heard itself makes set-up links', async () => {
  await using house = await aHouse();
  const { ctx } = await house.browser().visit();
  await expect(createSetupLink(ctx)).rejects.toThrow(ForbiddenError);
});
