import { expect, test } from 'vitest';
import { roles, type Actor, type Role } from './actor.ts';
import { can, permissions, type Permission } from './permission.ts';

const aMember = (...held: Role[]): Actor => ({
  kind: 'member',
  learnerId: 'lrn_1',
  accountId: 'acc_1',
  roles: held,
});
const heldBy = (actor: Actor) => permissions.filter((permission) => can(actor, permission));

const anybody: Permission[] = [
  'read:page:any',
  'read:course:any',
  'verify:certificate:any',
  'open:session:any',
  'take:course:own',
  'take:quiz:own',
  'set-up:administrator:any',
];
const guest: Permission[] = [
  ...anybody,
  'read:progress:own',
  'delete:progress:own',
  'earn:certificate:own',
];
const member: Permission[] = [
  ...guest,
  'read:certificate:own',
  'manage:account:own',
  'use:organisation:own',
];
const author: Permission[] = [
  ...member,
  'read:dashboard:any',
  'read:insight:any',
  'read:draft:any',
  'write:draft:any',
];
const reviewer: Permission[] = [...author, 'review:draft:any', 'publish:draft:any'];
const administrator: Permission[] = [
  ...reviewer,
  'read:account:any',
  'assign:role:any',
  'manage:account:any',
  'revoke:certificate:any',
  'read:audit:any',
  'manage:organisation:any',
];

test.each([
  ['anonymous', { kind: 'anonymous' } as Actor, anybody],
  ['guest', { kind: 'guest', learnerId: 'lrn_1' } as Actor, guest],
  ['learner', aMember('learner'), member],
  ['facilitator', aMember('learner', 'facilitator'), member],
  ['author', aMember('learner', 'author'), author],
  ['reviewer', aMember('learner', 'reviewer'), reviewer],
  ['administrator', aMember('learner', 'administrator'), administrator],
])('%s holds exactly these permissions', (_who, actor, expected) => {
  expect(heldBy(actor).sort()).toEqual([...expected].sort());
});

test('only Heard itself publishes courses and keeps house', () => {
  expect(can(aMember(...roles), 'publish:course:any')).toBe(false);
  expect(can(aMember(...roles), 'keep:house:any')).toBe(false);
  expect(can({ kind: 'system' }, 'publish:course:any')).toBe(true);
  expect(can({ kind: 'system' }, 'keep:house:any')).toBe(true);
});

test('a role given for one course holds there, and opens doors, and nothing else', () => {
  const author: Actor = {
    ...{ kind: 'member', learnerId: 'lrn_1', accountId: 'acc_1', roles: ['learner'] },
    courseRoles: [{ course: 'a-course', role: 'author' }],
  };
  expect(can(author, 'write:draft:any')).toBe(true);
  expect(can(author, 'write:draft:any', { course: 'a-course' })).toBe(true);
  expect(can(author, 'review:draft:any', { course: 'a-course' })).toBe(false);
  expect(can(author, 'write:draft:any', { course: 'another' })).toBe(false);
  expect(can(author, 'write:draft:any', { course: null })).toBe(false);
  expect(can(aMember('author'), 'write:draft:any', { course: null })).toBe(true);
});
