import { learnerIdOf, type Actor, type Role } from './actor.ts';

/**
 * The permission words, `action:thing:whose`. `own` means: of the learner who asks; the use case
 * checks whose it is and answers as absent when it is another's.
 */
export const permissions = [
  'read:page:any',
  'read:course:any',
  'verify:certificate:any',
  'open:session:any',
  'take:course:own',
  'take:quiz:own',
  'read:progress:own',
  'delete:progress:own',
  'earn:certificate:own',
  'read:certificate:own',
  'manage:account:own',
  'read:dashboard:any',
  'read:account:any',
  'assign:role:any',
  'manage:account:any',
  'revoke:certificate:any',
  'read:audit:any',
  'manage:organisation:any',
  'use:organisation:own',
  'read:insight:any',
  'read:draft:any',
  'write:draft:any',
  'review:draft:any',
  'publish:draft:any',
  'publish:course:any',
  'keep:house:any',
  'set-up:administrator:any',
] as const;
export type Permission = (typeof permissions)[number];

const everyone: readonly Permission[] = [
  'read:page:any',
  'read:course:any',
  'verify:certificate:any',
  'open:session:any',
  'set-up:administrator:any',
  // A first click makes a guest: anonymous people may begin (the session module makes the learner first).
  'take:course:own',
  'take:quiz:own',
];

const learners: readonly Permission[] = [
  'read:progress:own',
  'delete:progress:own',
  'earn:certificate:own',
];

const members: readonly Permission[] = [
  'read:certificate:own',
  'manage:account:own',
  'use:organisation:own',
];

const byRole: Record<Role, readonly Permission[]> = {
  learner: [],
  facilitator: [],
  author: ['read:dashboard:any', 'read:insight:any', 'read:draft:any', 'write:draft:any'],
  reviewer: [
    'read:dashboard:any',
    'read:insight:any',
    'read:draft:any',
    'write:draft:any',
    'review:draft:any',
    'publish:draft:any',
  ],
  administrator: [
    'read:dashboard:any',
    'read:insight:any',
    'read:draft:any',
    'write:draft:any',
    'review:draft:any',
    'publish:draft:any',
    'read:account:any',
    'assign:role:any',
    'manage:account:any',
    'revoke:certificate:any',
    'read:audit:any',
    'manage:organisation:any',
  ],
};

/**
 * Whether this actor holds the permission. `system` holds all of them. With `of`, whether he holds it for what
 * belongs to that course: a role given for one course counts there alone, and not for what belongs to no
 * course (null). Without `of`, a role given for any course is enough: so asks a door, before it is known what
 * is wanted, and the use case behind it asks again.
 */
export function can(actor: Actor, permission: Permission, of?: { course: string | null }): boolean {
  if (actor.kind === 'system' || everyone.includes(permission)) return true;
  if (learnerIdOf(actor) !== null && learners.includes(permission)) return true;
  if (actor.kind !== 'member') return false;
  const inCourses = (actor.courseRoles ?? []).filter(
    ({ course }) => of === undefined || course === of.course,
  );
  const held = [...actor.roles, ...inCourses.map(({ role }) => role)];
  return members.includes(permission) || held.some((role) => byRole[role].includes(permission));
}
