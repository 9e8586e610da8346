import { NotFoundError, roles as allRoles, RoleSchema, type Role } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { writeAudit } from '../audit.server.ts';
import { authorize, type Ctx } from '../context.server.ts';
import { isLastAdministrator } from '../identity/index.server.ts';

export type SetRolesRefusal = { code: 'role-unknown' | 'last-administrator' };

/**
 * Gives an account exactly these roles; every account is a learner, said or not. Refused when it would
 * take the role from the last administrator. Throws NotFoundError when there is no such account.
 */
export async function setRoles(
  ctx: Ctx,
  input: { accountId: string; roles: readonly string[] },
): Promise<Outcome<{ roles: Role[] }, SetRolesRefusal>> {
  authorize(ctx, 'assign:role:any');

  const wanted = RoleSchema.array().max(50).safeParse(input.roles);
  if (!wanted.success) return refuse({ code: 'role-unknown' });
  const roles = allRoles.filter((role) => role === 'learner' || wanted.data.includes(role));

  const where = { id: input.accountId };
  const refused = await ctx.db.$transaction(async (tx) => {
    // The lock comes first: what is read after it cannot change until the end.
    const isLast = await isLastAdministrator(tx, input.accountId);
    const account = await tx.account.findUnique({ where, select: { roles: true } });
    if (!account) throw new NotFoundError('no such account');
    if (isLast && !roles.includes('administrator')) return true;
    if (sameRoles(account.roles, roles)) return false;
    await tx.account.update({ where, data: { roles } });
    const detail = { before: account.roles, after: roles };
    const act = { action: 'account.roles-changed', subject: input.accountId, detail };
    await writeAudit(tx, ctx, act);
    return false;
  });
  if (refused) return refuse({ code: 'last-administrator' });

  return { ok: true, roles };
}

function sameRoles(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && after.every((role) => before.includes(role));
}
