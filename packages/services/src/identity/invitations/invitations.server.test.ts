import { NotFoundError, type Role } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import { aHouse, goodPassword, hoursLater, noon, type House } from '../testing/house.server.ts';
import { anAccount, anEnrolment, setUpStaff, signInWith } from '../testing/people.server.ts';
import { acceptInvitation, readInvitation } from './accept-invitation.server.ts';
import { invitePerson } from './invite-person.server.ts';
import {
  listInvitations,
  resendInvitation,
  withdrawInvitation,
} from './manage-invitations.server.ts';

const email = 'new@example.org';
const invited = { email, roles: ['author'], course: '', locale: 'fr' };
const person = { name: 'Amina Diallo', password: goodPassword };
const dead = { ok: false, refusal: { code: 'link-dead' } };

async function anAdministrator(house: House) {
  const roles: Role[] = ['learner', 'administrator'];
  const ids = await anAccount(house, { email: 'admin@example.org', roles });
  return house.ctxOf({ kind: 'member', ...ids, roles });
}

/** Invites, and gives the secret in the letter. */
async function invite(house: House, change: Partial<typeof invited> = {}): Promise<string> {
  const ctx = await anAdministrator(house);
  const outcome = await invitePerson(ctx, { ...invited, ...change });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return (await house.letters()).at(-1)?.secret ?? '';
}

async function accept(house: House, secret: string, change: object = {}) {
  const browser = house.browser();
  const { ctx, caller } = await browser.visit();
  const outcome = await acceptInvitation(ctx, { secret, ...person, caller, ...change });
  if (outcome.ok && outcome.cookie) browser.keep(outcome.cookie);
  return { outcome, browser };
}

test('a new person sets name and password, and is staff once the second factor is set up', async () => {
  await using house = await aHouse();
  const secret = await invite(house, { roles: ['author', 'reviewer'] });
  expect((await house.letters())[0]).toMatchObject({ kind: 'invitation', to: email });
  expect(JSON.stringify(await house.db.invitation.findMany())).not.toContain(secret);
  const { ctx, caller } = await house.browser().visit();
  expect(await readInvitation(ctx, { secret, caller })).toEqual({
    ...{ ok: true, email, roles: ['author', 'reviewer'], course: null, next: 'password' },
  });
  const { browser } = await accept(house, secret);
  expect((await browser.visit()).actor).toMatchObject({
    roles: ['learner'],
    hasSecondFactor: false,
  });
  await setUpStaff(browser, { email });
  const whole = await browser.visit();
  expect(whole.actor).toMatchObject({ roles: ['learner', 'author', 'reviewer'] });
  expect(whole.account).toMatchObject({ name: 'Amina Diallo', locale: 'fr', emailConfirmed: true });
  expect((await accept(house, secret)).outcome).toEqual(dead);
  const acts = await house.db.auditEntry.findMany({ where: { action: { startsWith: 'inv' } } });
  expect(acts.map(({ action }) => action).sort()).toEqual([
    'invitation.accepted',
    'invitation.sent',
  ]);
});

test('an invitation for one course gives the role there alone', async () => {
  await using house = await aHouse();
  await house.db.course.create({
    data: { id: 'crs_1', slug: 'a-course', audience: 'professional' },
  });
  const secret = await invite(house, { course: 'a-course' });
  const { browser } = await accept(house, secret);
  await setUpStaff(browser, { email });
  expect((await browser.visit()).actor).toMatchObject({
    ...{ roles: ['learner'], courseRoles: [{ course: 'a-course', role: 'author' }] },
  });
});

test('who has an account signs in to accept, and keeps password, name and roles', async () => {
  await using house = await aHouse();
  const own = await anAccount(house, { email, name: 'Own Name', roles: ['learner', 'reviewer'] });
  const secret = await invite(house);
  const stranger = await accept(house, secret);
  expect(stranger.outcome).toEqual({ ok: false, refusal: { code: 'sign-in-needed' } });
  const browser = house.browser();
  await signInWith(browser, { email });
  const { ctx, caller } = await browser.visit();
  expect(await readInvitation(ctx, { secret, caller })).toMatchObject({ next: 'accept' });
  const outcome = await acceptInvitation(ctx, { secret, name: '', password: '', caller });
  expect(outcome).toEqual({ ok: true, cookie: null });
  const account = await house.db.account.findUniqueOrThrow({ where: { id: own.accountId } });
  expect(account).toMatchObject({ name: 'Own Name', roles: ['learner', 'reviewer', 'author'] });
});

test('an account that nobody confirmed is taken over, and whoever made it is out', async () => {
  await using house = await aHouse({ signUpWaitsForMail: false });
  await anAccount(house, { email, emailConfirmedAt: null });
  const squatter = house.browser();
  await signInWith(squatter, { email });
  const secret = await invite(house);
  const password = 'another lantern in the canoe';
  const { outcome } = await accept(house, secret, { password });
  expect(outcome.ok).toBe(true);
  expect((await squatter.visit()).actor.kind).toBe('anonymous');
  expect((await signInWith(house.browser(), { email })).ok).toBe(false);
  expect((await signInWith(house.browser(), { email, password })).ok).toBe(true);
});

test('a refused name or password uses nothing up', async () => {
  await using house = await aHouse();
  const secret = await invite(house);
  const codeOf = async (change: object) => {
    const { outcome } = await accept(house, secret, change);
    return outcome.ok ? null : outcome.refusal.code;
  };
  expect(await codeOf({ name: '' })).toBe('name-invalid');
  expect(await codeOf({ password: 'short' })).toBe('password-too-short');
  expect(await codeOf({ password: 'password1234' })).toBe('password-common');
  expect(await codeOf({})).toBeNull();
});

test('two who accept at the same moment make one account', async () => {
  await using house = await aHouse();
  const secret = await invite(house);
  const both = await Promise.all([accept(house, secret), accept(house, secret)]);
  expect(both.filter(({ outcome }) => outcome.ok)).toHaveLength(1);
  expect(await house.db.account.count({ where: { email } })).toBe(1);
});

test('after seven days the link is dead; sent again, a new one lives and the old one stays dead', async () => {
  await using house = await aHouse();
  const first = await invite(house);
  const late = hoursLater(7 * 24);
  const { ctx, caller } = await house.browser().visit(late);
  expect(await readInvitation(ctx, { secret: first, caller })).toEqual(dead);
  const roles: Role[] = ['administrator'];
  const ids = { accountId: 'acc_1', learnerId: 'lrn_1' };
  const administrator = house.ctxOf({ kind: 'member', ...ids, roles }, late);
  const [open] = await listInvitations(administrator);
  expect(open).toMatchObject({ email, roles: ['author'], course: null, isExpired: true });
  const again = { invitationId: open?.id ?? '' };
  expect(await resendInvitation(administrator, again)).toEqual({ ok: true, email });
  const second = (await house.letters()).at(-1)?.secret ?? '';
  expect(second).not.toBe(first);
  expect(await readInvitation(ctx, { secret: second, caller })).toMatchObject({ ok: true });
  await withdrawInvitation(administrator, again);
  expect(await readInvitation(ctx, { secret: second, caller })).toEqual(dead);
  await expect(withdrawInvitation(administrator, again)).rejects.toThrow(NotFoundError);
  await expect(resendInvitation(administrator, again)).rejects.toThrow(NotFoundError);
});

test.each([
  [{ email: 'nothing' }, 'email-invalid'],
  [{ roles: [] }, 'role-missing'],
  [{ roles: ['learner'] }, 'role-missing'],
  [{ roles: ['king'] }, 'role-unknown'],
  [{ roles: ['administrator'], course: 'a-course' }, 'role-unknown'],
  [{ course: 'none' }, 'course-unknown'],
  [{ locale: 'xx' }, 'locale-invalid'],
  [{ email: 'disabled@example.org' }, 'account-disabled'],
  [{ email: 'open@example.org' }, 'invitation-open'],
])('inviting with %j is refused as %s', async (change, code) => {
  await using house = await aHouse();
  const disabled = await anAccount(house, { email: 'disabled@example.org' });
  await anEnrolment(house, { learnerId: disabled.learnerId, course: 'a-course' });
  const where = { id: disabled.accountId };
  await house.db.account.update({ where, data: { disabledAt: noon } });
  const ctx = await anAdministrator(house);
  await invitePerson(ctx, { ...invited, email: 'open@example.org' });
  expect(await invitePerson(ctx, { ...invited, ...change })).toMatchObject({ refusal: { code } });
  expect(await house.db.invitation.count()).toBe(1);
});

test('one address gets at most five letters in an hour', async () => {
  await using house = await aHouse();
  await invite(house);
  const ctx = house.ctxOf({ kind: 'system' });
  const [open] = await listInvitations(ctx);
  const invitationId = open?.id ?? '';
  for (let times = 0; times < 4; times += 1)
    expect((await resendInvitation(ctx, { invitationId })).ok).toBe(true);
  expect(await resendInvitation(ctx, { invitationId })).toMatchObject({
    refusal: { code: 'too-many-tries' },
  });
});
