import { findPasswordProblem, type PasswordProblem } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { writeAudit } from '../audit.server.ts';
import type { Ctx } from '../context.server.ts';
import { postMail } from '../mail/index.server.ts';
import type { Caller } from './caller.server.ts';
import { commonPasswords } from './common-passwords.server.ts';
import { linkTo } from './mail-token.server.ts';
import {
  getOwnAccount,
  refuseWithoutPassword,
  type PasswordAgainRefusal,
} from './own-account.server.ts';
import { hashPassword } from './password-hash.server.ts';
import { endSessions, openSession } from './session.server.ts';

export type ChangePasswordRefusal = PasswordProblem | PasswordAgainRefusal;

/** Changes the member's password. All sessions end; this device gets a new one. */
export async function changePassword(
  ctx: Ctx,
  input: { currentPassword: string; password: string; caller: Caller },
): Promise<Outcome<{ cookie: string }, ChangePasswordRefusal>> {
  const account = await getOwnAccount(ctx);
  const { id: accountId, email, learnerId, locale } = account;

  const again = { accountId, passwordHash: account.passwordHash, password: input.currentPassword };
  const refused = await refuseWithoutPassword(ctx, again);
  if (refused) return refused;
  const problem = findPasswordProblem(input.password, { email, commonPasswords });
  if (problem) return refuse(problem);

  const passwordHash = await hashPassword(input.password);
  const { userAgent } = input.caller;
  const cookie = await ctx.db.$transaction(async (tx) => {
    await tx.account.update({ where: { id: accountId }, data: { passwordHash } });
    await tx.mailToken.deleteMany({ where: { accountId, kind: 'reset-password' } });
    await endSessions(tx, learnerId);
    await writeAudit(tx, ctx, { action: 'account.password-changed', subject: accountId });
    const secondFactor = ctx.actor.kind === 'member' && ctx.actor.hasSecondFactor === true;
    const session = { learnerId, signedIn: true, secondFactor, userAgent, replaces: null };
    return openSession(tx, ctx, session);
  });

  const link = linkTo(ctx, { locale, path: 'sign-in' });
  postMail(ctx, { kind: 'passwordChanged', to: email, locale, link });
  return { ok: true, cookie };
}
