import { EmailSchema } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { authorize, type Ctx } from '../context.server.ts';
import { postMail } from '../mail/index.server.ts';
import { refuseWhenTooMany, spendRate, type TooManyTries } from '../rate-limits/index.server.ts';
import type { Caller } from './caller.server.ts';
import { linkTo, makeMailToken } from './mail-token.server.ts';

export type ResendConfirmationRefusal = { code: 'email-invalid' } | TooManyTries;

/**
 * Sends the letter that asks to confirm an address once more. The answer does not tell whether the
 * address has an account, or whether it was confirmed before; then no letter goes out.
 */
export async function resendConfirmation(
  ctx: Ctx,
  input: { email: string; caller: Pick<Caller, 'address'> },
): Promise<Outcome<object, ResendConfirmationRefusal>> {
  authorize(ctx, 'open:session:any');

  const email = EmailSchema.safeParse(input.email);
  if (!email.success) return refuse({ code: 'email-invalid' });
  const address = input.caller.address;
  const tooMany = await refuseWhenTooMany(ctx, [{ rule: 'confirm:ip', subject: address }]);
  if (tooMany) return tooMany;
  const account = await ctx.db.account.findUnique({
    where: { email: email.data, emailConfirmedAt: null },
    select: { id: true, email: true, locale: true },
  });

  if (account) await sendConfirmation(ctx, account);
  return { ok: true };
}

/** Sends the letter, unless this address got several within the hour. */
export async function sendConfirmation(
  ctx: Ctx,
  account: { id: string; email: string; locale: string },
): Promise<void> {
  const { id: accountId, email, locale } = account;
  const rate = await spendRate(ctx, 'confirm:email', email);
  if (!rate.allowed) return;
  const secret = await ctx.db.$transaction((tx) =>
    makeMailToken(tx, ctx.now, { kind: 'confirm-email', accountId, email }),
  );
  const link = linkTo(ctx, { locale, path: `confirm-email/${secret}` });
  postMail(ctx, { kind: 'confirm', to: email, locale, link });
}
