import { Prisma } from '@heard/db';
import { toMember, type Actor } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { writeAudit } from '../audit.server.ts';
import { authorize, type Ctx } from '../context.server.ts';
import { postMail } from '../mail/index.server.ts';
import { refuseWhenTooMany, type TooManyTries } from '../rate-limits/index.server.ts';
import type { Caller } from './caller.server.ts';
import { findMailToken, linkTo, spendMailToken, type MailTokenKind } from './mail-token.server.ts';
import { openSession } from './session.server.ts';

export type MailLinkRefusal = { code: 'link-dead' } | TooManyTries;

/** The address that a mailed link is for, so that its page can say it. Refused when the link is unknown, used or too old. Uses nothing up. */
export async function readMailLink(
  ctx: Ctx,
  input: { kind: MailTokenKind; secret: string; caller: Pick<Caller, 'address'> },
): Promise<Outcome<{ email: string }, MailLinkRefusal>> {
  authorize(ctx, 'open:session:any');
  const subject = input.caller.address;
  const tooMany = await refuseWhenTooMany(ctx, [{ rule: 'mail-token:ip', subject }]);
  if (tooMany) return tooMany;
  const { kind, secret } = input;
  const found = await findMailToken(ctx.db, ctx.now, { kind, secret });
  return found ? { ok: true, email: found.email } : refuse({ code: 'link-dead' });
}

export interface ConfirmedEmail {
  email: string;
  /** A signed-in session for the browser in which the account was made; null anywhere else. */
  cookie: string | null;
  actor: Actor;
}

/**
 * Confirms an address with the secret from a letter, once. In the browser that signed up (and so gave the
 * password) the guest's session becomes a signed-in one. For a change of address this is the moment when
 * it happens; the old address is told. Refused also when another account has the address by now.
 */
export async function confirmEmail(
  ctx: Ctx,
  input: { secret: string; caller: Caller },
): Promise<Outcome<ConfirmedEmail, MailLinkRefusal>> {
  authorize(ctx, 'open:session:any');
  const subject = input.caller.address;
  const tooMany = await refuseWhenTooMany(ctx, [{ rule: 'mail-token:ip', subject }]);
  if (tooMany) return tooMany;

  const done = await confirmInTransaction(ctx, input).catch((error: unknown) => {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      return null;
    throw error;
  });
  if (!done) return refuse({ code: 'link-dead' });

  const { oldEmail, locale, ...confirmed } = done;
  if (oldEmail !== confirmed.email)
    postMail(ctx, {
      kind: 'emailChanged',
      to: oldEmail,
      locale,
      link: linkTo(ctx, { locale, path: '' }),
    });
  return { ok: true, ...confirmed };
}

async function confirmInTransaction(ctx: Ctx, input: { secret: string; caller: Caller }) {
  return ctx.db.$transaction(async (tx) => {
    const token = { kind: 'confirm-email', secret: input.secret } as const;
    const proven = await spendMailToken(tx, ctx.now, token);
    if (!proven) return null;
    const { email } = proven;
    const where = { id: proven.accountId };
    const before = await tx.account.findUniqueOrThrow({ where });
    await tx.account.update({ where, data: { email, emailConfirmedAt: ctx.now } });
    await tx.mailToken.deleteMany({ where: { accountId: before.id } });
    await writeAudit(tx, ctx, { action: 'account.email-confirmed', subject: before.id });
    const { learnerId } = before;
    const isFirst = before.emailConfirmedAt === null;
    const signedUpHere = isFirst && ctx.actor.kind === 'guest' && ctx.actor.learnerId === learnerId;
    const { userAgent, sessionId: replaces } = input.caller;
    const cookie = signedUpHere
      ? await openSession(tx, ctx, { learnerId, signedIn: true, userAgent, replaces })
      : null;
    const held = { accountId: before.id, learnerId, roles: before.roles, courseRoles: [] };
    const member = toMember(held, { secondFactorAt: null });
    const actor = signedUpHere ? member : ctx.actor;
    return { email, cookie, actor, oldEmail: before.email, locale: before.locale };
  });
}
