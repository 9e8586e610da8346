import { EmailSchema } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import type { Ctx } from '../context.server.ts';
import { postMail } from '../mail/index.server.ts';
import { refuseWhenTooMany, type TooManyTries } from '../rate-limits/index.server.ts';
import { linkTo, makeMailToken } from './mail-token.server.ts';
import {
  getOwnAccount,
  refuseWithoutPassword,
  type PasswordAgainRefusal,
} from './own-account.server.ts';

export type ChangeEmailRefusal = { code: 'email-invalid' } | PasswordAgainRefusal | TooManyTries;

/**
 * Asks for another address. Nothing changes until the link in the letter to the new address is opened
 * (`confirmEmail`). When another account has the address, its owner gets a letter instead; the answer is
 * the same.
 */
export async function changeEmail(
  ctx: Ctx,
  input: { email: string; password: string },
): Promise<Outcome<object, ChangeEmailRefusal>> {
  const account = await getOwnAccount(ctx);
  const { id: accountId, passwordHash, locale } = account;

  const email = EmailSchema.safeParse(input.email);
  if (!email.success) return refuse({ code: 'email-invalid' });
  const again = { accountId, passwordHash, password: input.password };
  const refused = await refuseWithoutPassword(ctx, again);
  if (refused) return refused;
  const rate = [{ rule: 'confirm:email', subject: email.data }] as const;
  const tooMany = await refuseWhenTooMany(ctx, rate);
  if (tooMany) return tooMany;
  const other = await ctx.db.account.findUnique({ where: { email: email.data } });

  if (other) {
    const link = linkTo(ctx, { locale: other.locale, path: 'sign-in' });
    if (other.id !== accountId)
      postMail(ctx, { kind: 'taken', to: other.email, locale: other.locale, link });
    return { ok: true };
  }
  const token = { kind: 'confirm-email', accountId, email: email.data } as const;
  const secret = await ctx.db.$transaction((tx) => makeMailToken(tx, ctx.now, token));
  const link = linkTo(ctx, { locale, path: `confirm-email/${secret}` });
  postMail(ctx, { kind: 'confirm', to: email.data, locale, link });
  return { ok: true };
}
