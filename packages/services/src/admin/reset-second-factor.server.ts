import { refuse, type Outcome } from '@heard/domain/outcome';
import { writeAudit } from '../audit.server.ts';
import { authorize, type Ctx } from '../context.server.ts';
import { adminLink, removeSecondFactor } from '../identity/index.server.ts';
import { postMail } from '../mail/index.server.ts';
import { getPerson } from './person.server.ts';

export type ResetSecondFactorRefusal = { code: 'own-account' };

/**
 * Takes away another's authenticator, recovery codes and passkeys, for somebody who lost them. His sessions
 * end, he gets a letter, and sets up a new second factor when he next signs in. Refused for one's own account,
 * which has a page for it. Throws NotFoundError when there is no such account.
 */
export async function resetSecondFactor(
  ctx: Ctx,
  input: { accountId: string },
): Promise<Outcome<object, ResetSecondFactorRefusal>> {
  authorize(ctx, 'manage:account:any');
  const { accountId } = input;
  if (ctx.actor.kind === 'member' && ctx.actor.accountId === accountId)
    return refuse({ code: 'own-account' });

  const { email, locale } = await ctx.db.$transaction(async (tx) => {
    const account = await getPerson(tx, accountId);
    await removeSecondFactor(tx, account);
    await writeAudit(tx, ctx, { action: 'account.second-factor-reset', subject: accountId });
    return account;
  });

  postMail(ctx, { kind: 'secondFactorReset', to: email, locale, link: adminLink(ctx, 'sign-in') });
  return { ok: true };
}
