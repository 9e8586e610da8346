import { EmailSchema } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { authorize, type Ctx } from '../context.server.ts';
import { postMail } from '../mail/index.server.ts';
import { refuseWhenTooMany, type TooManyTries } from '../rate-limits/index.server.ts';
import type { Caller } from './caller.server.ts';
import { linkTo, makeMailToken } from './mail-token.server.ts';

export type RequestPasswordResetRefusal = { code: 'email-invalid' } | TooManyTries;

/** Sends a letter with which a new password can be set, if the address has an account. The answer does not tell. */
export async function requestPasswordReset(
  ctx: Ctx,
  input: { email: string; caller: Pick<Caller, 'address'> },
): Promise<Outcome<object, RequestPasswordResetRefusal>> {
  authorize(ctx, 'open:session:any');

  const email = EmailSchema.safeParse(input.email);
  if (!email.success) return refuse({ code: 'email-invalid' });
  const tooMany = await refuseWhenTooMany(ctx, [
    { rule: 'reset:email', subject: email.data },
    { rule: 'reset:ip', subject: input.caller.address },
  ]);
  if (tooMany) return tooMany;
  const account = await ctx.db.account.findUnique({
    where: { email: email.data },
    select: { id: true, locale: true },
  });
  if (!account) return { ok: true };

  const token = { kind: 'reset-password', accountId: account.id, email: email.data } as const;
  const secret = await ctx.db.$transaction((tx) => makeMailToken(tx, ctx.now, token));
  const { locale } = account;
  const link = linkTo(ctx, { locale, path: `reset-password/${secret}` });
  postMail(ctx, { kind: 'reset', to: email.data, locale, link });
  return { ok: true };
}
