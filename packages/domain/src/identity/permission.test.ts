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
const member: Permission[] = [...guest, 'read:certificate:own', 'manage:account:own'];
const administrator: Permission[] = [
  ...member,
  'read:dashboard:any',
  'read:account:any',
  'assign:role:any',
  'revoke:certificate:any',
];

test.each([
  ['anonymous', { kind: 'anonymous' } as Actor, anybody],
  ['guest', { kind: 'guest', learnerId: 'lrn_1' } as Actor, guest],
  ['learner', aMember('learner'), member],
  ['facilitator', aMember('learner', 'facilitator'), member],
  ['author', aMember('learner', 'author'), [...member, 'read:dashboard:any']],
  ['reviewer', aMember('learner', 'reviewer'), [...member, 'read:dashboard:any']],
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
