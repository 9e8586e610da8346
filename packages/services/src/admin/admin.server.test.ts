import { ForbiddenError, NotFoundError, type Role } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import { aHouse, hoursLater, noon, type House } from '../identity/testing/house.server.ts';
import { aCertificate, anAccount, anEnrolment } from '../identity/testing/people.server.ts';
import { getAccount } from './get-account.server.ts';
import { getDashboard } from './get-dashboard.server.ts';
import { listAccounts } from './list-accounts.server.ts';
import { setRoles } from './set-roles.server.ts';

async function anAdministrator(house: House, email = 'admin@example.org') {
  const person = await anAccount(house, { email, roles: ['learner', 'administrator'] });
  return { ...person, ctx: ctxWith(house, person, ['learner', 'administrator']) };
}

function ctxWith(house: House, ids: { accountId: string; learnerId: string }, roles: Role[]) {
  return house.ctxOf({ kind: 'member', ...ids, roles });
}

test('the dashboard counts what is there at this moment', async () => {
  await using house = await aHouse();
  const { ctx, learnerId } = await anAdministrator(house);
  await house.db.learner.create({ data: { id: 'lrn_guest', createdAt: noon } });
  await anEnrolment(house, { learnerId: 'lrn_guest' });
  const completed = await anEnrolment(house, { learnerId, completedAt: noon });
  const id = await aCertificate(house, { learnerId, ...completed });
  const expected = { learners: 2, accounts: 1, enrolments: 2, completions: 1 };
  expect(await getDashboard(ctx)).toEqual({ ...expected, certificates: 1, revokedCertificates: 0 });
  await house.db.certificate.update({ where: { id }, data: { revokedAt: noon } });
  expect(await getDashboard(ctx)).toEqual({ ...expected, certificates: 0, revokedCertificates: 1 });
});

test('accounts come in pages of 25, sorted as wanted, and never with a hash', async () => {
  await using house = await aHouse();
  const { ctx } = await anAdministrator(house);
  const names = Array.from({ length: 30 }, (_, at) => `P${String(at).padStart(2, '0')}`);
  for (const name of names)
    await anAccount(house, { email: `${name.toLowerCase()}@example.org`, name });
  const first = await listAccounts(ctx, { sort: 'name' });
  expect(first).toMatchObject({ total: 31, page: 1, pages: 2 });
  expect(first.accounts).toHaveLength(25);
  const second = await listAccounts(ctx, { sort: 'name', page: 2 });
  expect(second.accounts.at(-1)?.name).toBe('P29');
  const behind = await listAccounts(ctx, { sort: 'name', page: 99 });
  expect(behind).toEqual(second);
  expect(JSON.stringify(first)).not.toContain('argon2');
});

test('one account is read with its roles, and an unknown one is absent', async () => {
  await using house = await aHouse();
  const { ctx } = await anAdministrator(house);
  const { accountId } = await anAccount(house, { email: 'amina@example.org', name: 'Amina' });
  const account = await getAccount(ctx, { accountId });
  expect(account).toEqual({
    ...{ id: accountId, email: 'amina@example.org', name: 'Amina', roles: ['learner'] },
    ...{ courseRoles: [], createdAt: noon, disabledAt: null, secondFactorSince: null },
    ...{ passkeys: 0, certificates: 0 },
  });
  await expect(getAccount(ctx, { accountId: 'acc_nobody' })).rejects.toThrow(NotFoundError);
});

test('accounts are found by part of address or name, in any case', async () => {
  await using house = await aHouse();
  const { ctx } = await anAdministrator(house);
  await anAccount(house, { email: 'amina@example.org', name: 'Amina Diallo' });
  await anAccount(house, { email: 'bo@example.org', name: 'Bo 100%_sure\\' });
  const found = async (query: string) =>
    (await listAccounts(ctx, { query })).accounts.map(({ email }) => email);
  expect(await found('DIALLO')).toEqual(['amina@example.org']);
  expect(await found(' amina@ ')).toEqual(['amina@example.org']);
  expect(await found('%')).toEqual(['bo@example.org']);
  expect(await found('_')).toEqual(['bo@example.org']);
  expect(await found('\\')).toEqual(['bo@example.org']);
  expect(await found("' OR 1=1 --")).toEqual([]);
});

test('accounts are filtered by role and sorted by age', async () => {
  await using house = await aHouse();
  const { ctx, accountId } = await anAdministrator(house);
  const later = await anAccount(house, {
    email: 'later@example.org',
    roles: ['learner', 'author'],
  });
  const createdAt = hoursLater(1);
  await house.db.account.update({ where: { id: later.accountId }, data: { createdAt } });
  const ids = async (input: Parameters<typeof listAccounts>[1]) =>
    (await listAccounts(ctx, input)).accounts.map(({ id }) => id);
  expect(await ids({ role: 'author' })).toEqual([later.accountId]);
  expect(await ids({ sort: 'newest' })).toEqual([later.accountId, accountId]);
  expect(await ids({ sort: 'oldest' })).toEqual([accountId, later.accountId]);
  expect(await ids({ sort: 'email' })).toEqual([accountId, later.accountId]);
});

test('what makes no sense in a list’s address is read as its default', async () => {
  await using house = await aHouse();
  const { ctx } = await anAdministrator(house);
  const nonsense = { query: 7, role: 'king', sort: 'up', page: '-3' } as never;
  expect(await listAccounts(ctx, nonsense)).toMatchObject({ total: 1, page: 1 });
});

test('roles change, with an audit entry that says who, whom and what', async () => {
  await using house = await aHouse();
  const { ctx, learnerId } = await anAdministrator(house);
  const { accountId } = await anAccount(house, {});
  const outcome = await setRoles(ctx, { accountId, roles: ['reviewer', 'author', 'author'] });
  expect(outcome).toEqual({ ok: true, roles: ['learner', 'author', 'reviewer'] });
  const account = await house.db.account.findUniqueOrThrow({ where: { id: accountId } });
  expect(account.roles).toEqual(['learner', 'author', 'reviewer']);
  expect(await house.db.auditEntry.findMany()).toMatchObject([
    {
      actor: learnerId,
      action: 'account.roles-changed',
      subject: accountId,
      detail: { before: ['learner'], after: ['learner', 'author', 'reviewer'] },
    },
  ]);
  await setRoles(ctx, { accountId, roles: ['author', 'reviewer'] });
  expect(await house.db.auditEntry.count()).toBe(1);
});

test('a role that nobody knows is refused', async () => {
  await using house = await aHouse();
  const { ctx, accountId } = await anAdministrator(house);
  expect(await setRoles(ctx, { accountId, roles: ['king'] })).toEqual({
    ok: false,
    refusal: { code: 'role-unknown' },
  });
});

test('an account that is not there is not found', async () => {
  await using house = await aHouse();
  const { ctx } = await anAdministrator(house);
  const nobody = setRoles(ctx, { accountId: 'acc_nobody', roles: [] });
  await expect(nobody).rejects.toThrow(NotFoundError);
});

test('the last administrator keeps the role', async () => {
  await using house = await aHouse();
  const { ctx, accountId } = await anAdministrator(house);
  const refused = { ok: false, refusal: { code: 'last-administrator' } };
  expect(await setRoles(ctx, { accountId, roles: ['author'] })).toEqual(refused);
  expect((await setRoles(ctx, { accountId, roles: ['administrator', 'author'] })).ok).toBe(true);
});

test('two administrators who demote each other at once leave one', async () => {
  await using house = await aHouse();
  const one = await anAdministrator(house, 'one@example.org');
  const two = await anAdministrator(house, 'two@example.org');
  const both = await Promise.all([
    setRoles(one.ctx, { accountId: two.accountId, roles: [] }),
    setRoles(two.ctx, { accountId: one.accountId, roles: [] }),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await house.db.account.count({ where: { roles: { has: 'administrator' } } })).toBe(1);
});

test.each([
  ['learner', []],
  ['facilitator', []],
  ['author', ['dashboard']],
  ['reviewer', ['dashboard']],
  ['administrator', ['dashboard', 'accounts', 'account', 'roles']],
] as const)('%s may do exactly this here: %j', async (role, expected) => {
  await using house = await aHouse();
  const ids = await anAccount(house, {});
  const ctx = ctxWith(house, ids, ['learner', role]);
  const tries = {
    dashboard: () => getDashboard(ctx),
    accounts: () => listAccounts(ctx),
    account: () => getAccount(ctx, ids),
    roles: () => setRoles(ctx, { accountId: ids.accountId, roles: [] }),
  };
  const allowed: string[] = [];
  for (const [name, attempt] of Object.entries(tries))
    await attempt().then(
      () => allowed.push(name),
      (error: unknown) => expect(error).toBeInstanceOf(ForbiddenError),
    );
  expect(allowed).toEqual(expected);
});
