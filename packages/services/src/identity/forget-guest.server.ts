import { learnerIdOf } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { authorize, type Ctx } from '../context.server.ts';
import { isUsable } from './account-use.server.ts';
import { blankCookie } from './session.server.ts';

export type ForgetGuestRefusal = { code: 'belongs-to-account' };

/**
 * Deletes a guest and all his progress, at once. Refused when the progress belongs to an account by now:
 * only who knows its password may delete that.
 */
export async function forgetGuest(
  ctx: Ctx,
): Promise<Outcome<{ cookie: string }, ForgetGuestRefusal>> {
  authorize(ctx, 'delete:progress:own');
  const learnerId = learnerIdOf(ctx.actor);
  if (learnerId === null) return { ok: true, cookie: blankCookie(ctx) };

  const account = await ctx.db.account.findUnique({ where: { learnerId } });
  if (account && (ctx.actor.kind === 'member' || isUsable(ctx, account)))
    return refuse({ code: 'belongs-to-account' });

  await ctx.db.$transaction(async (tx) => {
    await tx.account.deleteMany({ where: { learnerId } });
    await tx.certificate.updateMany({ where: { learnerId }, data: { holderName: null } });
    await tx.auditEntry.updateMany({ where: { actor: learnerId }, data: { actor: null } });
    await tx.learner.deleteMany({ where: { id: learnerId } });
  });

  return { ok: true, cookie: blankCookie(ctx) };
}
