import { NotFoundError, RoleSchema, type Role } from '@heard/domain/identity';
import { authorize, type Ctx } from '../context.server.ts';

/** Whose account it is and what it is trusted with. Throws NotFoundError when there is none. */
export async function getAccount(
  ctx: Ctx,
  input: { accountId: string },
): Promise<{ id: string; email: string; name: string; roles: Role[] }> {
  authorize(ctx, 'read:account:any');
  const account = await ctx.db.account.findUnique({
    where: { id: input.accountId },
    select: { id: true, email: true, name: true, roles: true },
  });
  if (!account) throw new NotFoundError('no such account');
  return { ...account, roles: RoleSchema.array().parse(account.roles) };
}
