import { findPasswordProblem, type PasswordProblem } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { writeAudit } from '../audit.server.ts';
import { authorize, type Ctx } from '../context.server.ts';
import { postMail } from '../mail/index.server.ts';
import { refuseWhenTooMany } from '../rate-limits/index.server.ts';
import type { Caller } from './caller.server.ts';
import { commonPasswords } from './common-passwords.server.ts';
import type { MailLinkRefusal } from './confirm-email.server.ts';
import { findMailToken, linkTo, spendMailToken } from './mail-token.server.ts';
import { hashPassword } from './password-hash.server.ts';
import { endSessions } from './session.server.ts';

export type ResetPasswordRefusal = PasswordProblem | MailLinkRefusal;

/**
 * Sets a new password with the secret from a letter, once, and ends all sessions. The letter proved the
 * address, so it is confirmed too. A refused password does not use the link up.
 */
export async function resetPassword(
  ctx: Ctx,
  input: { secret: string; password: string; caller: Pick<Caller, 'address'> },
): Promise<Outcome<object, ResetPasswordRefusal>> {
  authorize(ctx, 'open:session:any');

  const subject = input.caller.address;
  const tooMany = await refuseWhenTooMany(ctx, [{ rule: 'mail-token:ip', subject }]);
  if (tooMany) return tooMany;
  const token = { kind: 'reset-password', secret: input.secret } as const;
  const found = await findMailToken(ctx.db, ctx.now, token);
  if (!found) return refuse({ code: 'link-dead' });

  const { email } = found;
  const problem = findPasswordProblem(input.password, { email, commonPasswords });
  if (problem) return refuse(problem);

  const passwordHash = await hashPassword(input.password);
  const account = await ctx.db.$transaction(async (tx) => {
    const proven = await spendMailToken(tx, ctx.now, token);
    if (!proven) return null;
    const where = { id: proven.accountId };
    const before = await tx.account.findUniqueOrThrow({ where });
    const emailConfirmedAt = before.emailConfirmedAt ?? ctx.now;
    await tx.account.update({ where, data: { passwordHash, emailConfirmedAt } });
    await tx.mailToken.deleteMany({ where: { accountId: before.id } });
    await endSessions(tx, before.learnerId);
    await writeAudit(tx, ctx, { action: 'account.password-reset', subject: before.id });
    return before;
  });
  if (!account) return refuse({ code: 'link-dead' });

  const { locale } = account;
  const link = linkTo(ctx, { locale, path: 'sign-in' });
  postMail(ctx, { kind: 'passwordChanged', to: account.email, locale, link });
  return { ok: true };
}
