import type { DbOrTransaction } from '@heard/db';
import { RoleSchema, type Actor } from '@heard/domain/identity';

/**
 * Whoever asked for a publication, with the roles that he holds now, those for one course included; null when
 * the account is gone or disabled.
 */
export async function readPublisher(
  db: DbOrTransaction,
  learnerId: string,
): Promise<Extract<Actor, { kind: 'member' }> | null> {
  const account = await db.account.findUnique({
    where: { learnerId, disabledAt: null },
    select: { id: true, roles: true, courseRoles: { select: { courseSlug: true, role: true } } },
  });
  if (!account) return null;
  const roles = account.roles.flatMap((role) => RoleSchema.safeParse(role).data ?? []);
  const courseRoles = account.courseRoles.flatMap(({ courseSlug: course, role: name }) => {
    const role = RoleSchema.safeParse(name).data;
    return role === undefined ? [] : [{ course, role }];
  });
  return { kind: 'member', learnerId, accountId: account.id, roles, courseRoles };
}
