import { EmailSchema } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { writeAudit } from '../../audit.server.ts';
import { authorize, type Ctx } from '../../context.server.ts';
import { postMail } from '../../mail/index.server.ts';
import { refuseWhenTooMany } from '../../rate-limits/index.server.ts';
import type { Caller } from '../caller.server.ts';
import type { MailLinkRefusal } from '../confirm-email.server.ts';
import { adminLink, findMailToken, makeMailToken, spendMailToken } from '../mail-token.server.ts';
import { removeSecondFactor } from './remove-second-factor.server.ts';

const kind = 'reset-second-factor';

/**
 * Makes the secret of a one-time link with which somebody who lost device and recovery codes begins anew; for
 * the operator's command. Null when no account in use has the address. Links made before die.
 */
export async function createRecoveryLink(
  ctx: Ctx,
  input: { email: string },
): Promise<{ secret: string } | null> {
  authorize(ctx, 'keep:house:any');
  const email = EmailSchema.safeParse(input.email).data ?? '';
  const account = await ctx.db.account.findUnique({ where: { email, disabledAt: null } });
  if (!account) return null;
  const secret = await ctx.db.$transaction(async (tx) => {
    const { id: subject } = account;
    await writeAudit(tx, ctx, { action: 'account.second-factor-recovery-made', subject });
    return makeMailToken(tx, ctx.now, { kind, accountId: subject, email });
  });
  return { secret };
}

/** Whose second factor such a link takes away, so that its page can say it. Refused when it is dead. Uses nothing up. */
export async function readRecoveryLink(
  ctx: Ctx,
  input: { secret: string; caller: Pick<Caller, 'address'> },
): Promise<Outcome<{ email: string }, MailLinkRefusal>> {
  authorize(ctx, 'open:session:any');
  const subject = input.caller.address;
  const tooMany = await refuseWhenTooMany(ctx, [{ rule: 'mail-token:ip', subject }]);
  if (tooMany) return tooMany;
  const found = await findMailToken(ctx.db, ctx.now, { kind, secret: input.secret });
  return found ? { ok: true, email: found.email } : refuse({ code: 'link-dead' });
}

/**
 * Takes the second factor away with such a link, once. It signs nobody in: the password is asked for next, and
 * then a new second factor is set up. Its owner gets a letter.
 */
export async function recoverSecondFactor(
  ctx: Ctx,
  input: { secret: string; caller: Pick<Caller, 'address'> },
): Promise<Outcome<object, MailLinkRefusal>> {
  const read = await readRecoveryLink(ctx, input);
  if (!read.ok) return read;

  const account = await ctx.db.$transaction(async (tx) => {
    const proven = await spendMailToken(tx, ctx.now, { kind, secret: input.secret });
    if (!proven) return null;
    const found = await tx.account.findUniqueOrThrow({ where: { id: proven.accountId } });
    await removeSecondFactor(tx, found);
    await writeAudit(tx, ctx, { action: 'account.second-factor-recovered', subject: found.id });
    return found;
  });
  if (!account) return refuse({ code: 'link-dead' });

  const { email, locale } = account;
  postMail(ctx, { kind: 'secondFactorReset', to: email, locale, link: adminLink(ctx, 'sign-in') });
  return { ok: true };
}
