import { anOutline } from '@heard/domain/courses/testing';
import { NotFoundError, type Role } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import { signIn } from '../identity/index.server.ts';
import { verifyCertificate } from '../certificates/index.server.ts';
import { aHouse, noon, type House } from '../identity/testing/house.server.ts';
import {
  aCertificate,
  anAccount,
  anEnrolment,
  setUpStaff,
  signInWith,
} from '../identity/testing/people.server.ts';
import { giveCourseRole, takeCourseRole } from './change-course-role.server.ts';
import { disableAccount, enableAccount } from './disable-account.server.ts';
import { getAccount } from './get-account.server.ts';
import { listAccounts } from './list-accounts.server.ts';
import { listCourseChoices } from './list-course-choices.server.ts';
import { resetSecondFactor } from './reset-second-factor.server.ts';
import { setRoles } from './set-roles.server.ts';

async function anAdministrator(house: House, email = 'admin@example.org') {
  const roles: Role[] = ['learner', 'administrator'];
  const ids = await anAccount(house, { email, roles });
  return { ...ids, ctx: house.ctxOf({ kind: 'member', ...ids, roles }) };
}
const actions = async (house: House) =>
  (await house.db.auditEntry.findMany({ orderBy: { at: 'asc' } })).map(({ action }) => action);

test('a disabled account signs in nowhere, its sessions end at once, its certificates stand, and it comes back as it was', async () => {
  await using house = await aHouse();
  const { ctx } = await anAdministrator(house);
  const person = await anAccount(house, { roles: ['learner', 'author'] });
  const { accountId, learnerId, email } = person;
  const enrolled = await anEnrolment(house, { learnerId, completedAt: noon });
  await house.db.courseVersion.updateMany({ data: { outline: anOutline() } });
  const certificateId = await aCertificate(house, { learnerId, ...enrolled });
  const browser = house.browser();
  await signInWith(browser, { email });
  expect(await disableAccount(ctx, { accountId })).toEqual({ ok: true });
  expect(await disableAccount(ctx, { accountId })).toEqual({ ok: true });
  expect((await browser.visit()).actor.kind).toBe('anonymous');
  expect(await house.db.session.count()).toBe(0);
  const refused = { ok: false, refusal: { code: 'account-disabled' } };
  expect(await signInWith(browser, { email })).toEqual(refused);
  // Whoever does not know the password learns nothing.
  const { ctx: asked, caller } = await browser.visit();
  expect(await signIn(asked, { email, password: 'a guess of somebody', caller })).toEqual({
    ...{ ok: false, refusal: { code: 'sign-in-failed' } },
  });
  expect((await verifyCertificate(ctx, { certificateId })).state).toBe('valid');
  expect((await listAccounts(ctx, { query: email })).accounts).toMatchObject([{ disabled: true }]);
  await enableAccount(ctx, { accountId });
  expect((await signInWith(browser, { email })).ok).toBe(true);
  expect(await getAccount(ctx, { accountId })).toMatchObject({
    ...{ roles: ['learner', 'author'], disabledAt: null },
  });
  expect(await actions(house)).toEqual(['account.disabled', 'account.enabled']);
});

test('nobody disables himself, and the last administrator in use stays', async () => {
  await using house = await aHouse();
  const one = await anAdministrator(house);
  const last = { ok: false, refusal: { code: 'last-administrator' } };
  expect(await disableAccount(one.ctx, one)).toEqual(last);
  const two = await anAdministrator(house, 'two@example.org');
  expect(await disableAccount(one.ctx, one)).toEqual({
    ...{ ok: false, refusal: { code: 'own-account' } },
  });
  expect((await disableAccount(one.ctx, two)).ok).toBe(true);
  // A disabled administrator looks after nothing: the other one is the last again.
  expect(await setRoles(one.ctx, { accountId: one.accountId, roles: [] })).toEqual(last);
});

test('of two administrators who disable each other at once, one is left', async () => {
  await using house = await aHouse();
  const [one, two] = [
    await anAdministrator(house),
    await anAdministrator(house, 'two@example.org'),
  ];
  const both = await Promise.all([disableAccount(one.ctx, two), disableAccount(two.ctx, one)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

test('a second factor is reset for somebody else alone, who is told and signed out', async () => {
  await using house = await aHouse();
  const { ctx, accountId: own } = await anAdministrator(house);
  const { accountId, email } = await anAccount(house, { roles: ['learner', 'reviewer'] });
  const browser = house.browser();
  await setUpStaff(browser, { email });
  expect(await getAccount(ctx, { accountId })).toMatchObject({ secondFactorSince: noon });
  expect(await resetSecondFactor(ctx, { accountId: own })).toEqual({
    ...{ ok: false, refusal: { code: 'own-account' } },
  });
  expect(await resetSecondFactor(ctx, { accountId })).toEqual({ ok: true });
  expect((await browser.visit()).actor.kind).toBe('anonymous');
  expect(await house.db.recoveryCode.count()).toBe(0);
  expect(await getAccount(ctx, { accountId })).toMatchObject({ secondFactorSince: null });
  expect((await house.letters()).map(({ kind, to }) => [kind, to])).toContainEqual([
    ...['secondFactorReset', email],
  ]);
  expect((await setUpStaff(browser, { email })).recoveryCodes).toHaveLength(10);
});

test('a role in one course is given and taken, with audit entries, and only what a course can give', async () => {
  await using house = await aHouse();
  const { ctx, learnerId } = await anAdministrator(house);
  await anEnrolment(house, { learnerId, course: 'a-course' });
  const { accountId } = await anAccount(house);
  const given = { accountId, course: 'a-course', role: 'author' };
  expect(await giveCourseRole(ctx, given)).toEqual({ ok: true });
  expect(await giveCourseRole(ctx, given)).toEqual({ ok: true });
  expect((await getAccount(ctx, { accountId })).courseRoles).toEqual([
    ...[{ course: 'a-course', role: 'author' }],
  ]);
  expect((await listAccounts(ctx, { role: 'author' })).accounts).toMatchObject([
    { courseRoles: 1 },
  ]);
  for (const role of ['administrator', 'facilitator', 'king'])
    expect(await giveCourseRole(ctx, { ...given, role })).toMatchObject({
      refusal: { code: 'role-unknown' },
    });
  expect(await giveCourseRole(ctx, { ...given, course: 'none' })).toMatchObject({
    refusal: { code: 'course-unknown' },
  });
  await takeCourseRole(ctx, given);
  await expect(takeCourseRole(ctx, given)).rejects.toThrow(NotFoundError);
  expect(await actions(house)).toEqual([
    ...['account.course-role-given', 'account.course-role-taken'],
  ]);
});

test('roles can be given in courses that are published or only written, named in the reader’s language', async () => {
  await using house = await aHouse();
  const { ctx, learnerId } = await anAdministrator(house);
  await anEnrolment(house, { learnerId, course: 'published' });
  const times = { createdAt: noon, updatedAt: noon };
  for (const [locale, title] of [
    ['en', 'A new course'],
    ['fr', 'Un nouveau cours'],
  ] as const)
    await house.db.document.create({
      data: {
        ...{ id: `doc_${locale}`, path: `${locale}/written/course.yaml`, kind: 'course', locale },
        ...{ courseSlug: 'written', title, text: '', ...times },
      },
    });
  expect(await listCourseChoices(ctx, { locale: 'fr' })).toEqual([
    { slug: 'published', title: 'published' },
    { slug: 'written', title: 'Un nouveau cours' },
  ]);
  expect(await listCourseChoices(ctx, { locale: 'ar' })).toContainEqual({
    ...{ slug: 'written', title: 'A new course' },
  });
});

test('what is done to nobody is absent', async () => {
  await using house = await aHouse();
  const { ctx, learnerId } = await anAdministrator(house);
  await anEnrolment(house, { learnerId, course: 'a' });
  const accountId = 'acc_nobody';
  const given = { accountId, course: 'a', role: 'author' };
  const tries = [
    () => disableAccount(ctx, { accountId }),
    () => enableAccount(ctx, { accountId }),
    () => resetSecondFactor(ctx, { accountId }),
    () => giveCourseRole(ctx, given),
    () => takeCourseRole(ctx, given),
  ];
  for (const attempt of tries) await expect(attempt()).rejects.toThrow(NotFoundError);
});
