import { refuse, type Outcome } from '@heard/domain/outcome';
import { writeAudit } from '../audit.server.ts';
import { authorize, type Ctx } from '../context.server.ts';
import { endSessions, isLastAdministrator } from '../identity/index.server.ts';
import { getPerson } from './person.server.ts';

export type DisableAccountRefusal = { code: 'last-administrator' | 'own-account' };

/**
 * Disables an account: nobody signs in with it, and its sessions end at once. Progress and certificates stay
 * as they are and can be verified. Refused for one's own account and for the last administrator. Throws
 * NotFoundError when there is no such account.
 */
export async function disableAccount(
  ctx: Ctx,
  input: { accountId: string },
): Promise<Outcome<object, DisableAccountRefusal>> {
  authorize(ctx, 'manage:account:any');
  const { accountId } = input;
  const isOwn = ctx.actor.kind === 'member' && ctx.actor.accountId === accountId;

  const refused = await ctx.db.$transaction(async (tx) => {
    // The lock comes first: what is read after it cannot change until the end.
    const isLast = await isLastAdministrator(tx, accountId);
    const account = await getPerson(tx, accountId);
    if (isLast) return 'last-administrator';
    if (isOwn) return 'own-account';
    if (account.disabledAt) return null;
    await tx.account.update({ where: { id: accountId }, data: { disabledAt: ctx.now } });
    await tx.mailToken.deleteMany({ where: { accountId } });
    await endSessions(tx, account.learnerId);
    await writeAudit(tx, ctx, { action: 'account.disabled', subject: accountId });
    return null;
  });
  return refused === null ? { ok: true } : refuse({ code: refused });
}

/** Lets a disabled account be used again, with the roles that it had. Throws NotFoundError when there is no such account. */
export async function enableAccount(ctx: Ctx, input: { accountId: string }): Promise<void> {
  authorize(ctx, 'manage:account:any');
  const { accountId } = input;

  await ctx.db.$transaction(async (tx) => {
    const account = await getPerson(tx, accountId);
    if (!account.disabledAt) return;
    await tx.account.update({ where: { id: accountId }, data: { disabledAt: null } });
    await writeAudit(tx, ctx, { action: 'account.enabled', subject: accountId });
  });
}
