import { ForbiddenError, isStaff, NotFoundError } from '@heard/domain/identity';
import type { Ctx } from '../../context.server.ts';
import { ownIds } from '../own-account.server.ts';

/**
 * The account of the member of staff who asks, with the second factor that it has. Throws NotFoundError for
 * who is no staff and needs none.
 */
export async function getOwnStaffAccount(ctx: Ctx) {
  const { accountId } = ownIds(ctx);
  const account = await ctx.db.account.findUnique({
    where: { id: accountId },
    include: { secondFactor: true, courseRoles: true },
  });
  const courseRoles =
    account?.courseRoles.map(({ courseSlug: course, role }) => ({ course, role })) ?? [];
  if (!account || !isStaff({ roles: account.roles, courseRoles }))
    throw new NotFoundError('no member of staff');
  return account;
}

/**
 * The same, for what only a whole session may do: one in which the second factor was given. Throws
 * ForbiddenError in a session with a password alone, whose second step comes first.
 */
export async function getOwnProvenAccount(ctx: Ctx) {
  const account = await getOwnStaffAccount(ctx);
  if (!hasSecondFactor(ctx)) throw new ForbiddenError('manage:account:own');
  return account;
}

/** Whether a second factor was given in the session that asks. */
export function hasSecondFactor(ctx: Ctx): boolean {
  return ctx.actor.kind === 'member' && ctx.actor.hasSecondFactor === true;
}
