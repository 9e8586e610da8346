import type { DbOrTransaction } from '@heard/db';
import { RoleSchema, type Actor } from '@heard/domain/identity';

/** Whoever asked for a publication, with the roles that he holds now; null when the account is gone. */
export async function readPublisher(
  db: DbOrTransaction,
  learnerId: string,
): Promise<Extract<Actor, { kind: 'member' }> | null> {
  const account = await db.account.findUnique({
    where: { learnerId },
    select: { id: true, roles: true },
  });
  if (!account) return null;
  const roles = account.roles.flatMap((role) => RoleSchema.safeParse(role).data ?? []);
  return { kind: 'member', learnerId, accountId: account.id, roles };
}
