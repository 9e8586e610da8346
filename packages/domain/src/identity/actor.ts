import { z } from 'zod';

/** What an account may be trusted with. Every account is a learner; the others are given by an administrator. */
export const RoleSchema = z.enum(['learner', 'facilitator', 'author', 'reviewer', 'administrator']);
export type Role = z.infer<typeof RoleSchema>;
export const roles = RoleSchema.options;

/** Who is asking. A guest is a learner without an account; `system` is Heard itself (seeding, set-up). */
export type Actor =
  | { kind: 'anonymous' }
  | { kind: 'guest'; learnerId: string }
  | {
      kind: 'member';
      learnerId: string;
      accountId: string;
      roles: readonly Role[];
      /** Roles that hold in one course alone, by its slug. */
      courseRoles?: readonly { course: string; role: Role }[];
      /** Whether a second factor was given in this session; without it no role of staff is listed here. */
      hasSecondFactor?: boolean;
    }
  | { kind: 'system' };

/** The learner behind an actor, or null for those who have no progress of their own. */
export function learnerIdOf(actor: Actor): string | null {
  return actor.kind === 'guest' || actor.kind === 'member' ? actor.learnerId : null;
}
