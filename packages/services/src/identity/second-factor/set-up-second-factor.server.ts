import { ForbiddenError, readCode } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import QRCode from 'qrcode';
import { writeAudit } from '../../audit.server.ts';
import type { Ctx } from '../../context.server.ts';
import { postMail } from '../../mail/index.server.ts';
import type { TooManyTries } from '../../rate-limits/index.server.ts';
import type { Caller } from '../caller.server.ts';
import { adminLink } from '../mail-token.server.ts';
import { endSessions, openSession } from '../session.server.ts';
import {
  authenticatorAddress,
  findCodeStep,
  newAuthenticatorSecret,
} from './authenticator.server.ts';
import { forgetCodeTries, refuseCodeTries } from './code-tries.server.ts';
import { getOwnStaffAccount, hasSecondFactor } from './own-second-factor.server.ts';
import { replaceRecoveryCodes } from './recovery-codes.server.ts';
import { seal, unseal } from './seal.server.ts';

/** What an authenticator app must be told, as text and as the address in the picture. */
export interface SecondFactorSetup {
  /** In base 32. */
  secret: string;
  address: string;
}

/** Whoever has a second factor already sets up another one only in a session in which he gave it. */
async function getAccountToSetUp(ctx: Ctx) {
  const account = await getOwnStaffAccount(ctx);
  if (account.secondFactor?.confirmedAt && !hasSecondFactor(ctx))
    throw new ForbiddenError('manage:account:own');
  return account;
}

/**
 * The secret that is being set up, the same until a code of it was given; made when there is none. Until then
 * an authenticator that was set up before stays in force.
 */
export async function getSecondFactorSetup(ctx: Ctx): Promise<SecondFactorSetup> {
  const { id: accountId, email } = await getAccountToSetUp(ctx);
  const pendingSecret = seal(ctx, newAuthenticatorSecret(), accountId);
  // Of two pages that ask at once, one makes it and both show it.
  await ctx.db.secondFactor.createMany({ data: [{ accountId }], skipDuplicates: true });
  await ctx.db.secondFactor.updateMany({
    where: { accountId, pendingSecret: null },
    data: { pendingSecret },
  });
  const { pendingSecret: sealed } = await ctx.db.secondFactor.findUniqueOrThrow({
    where: { accountId },
  });
  const secret = sealed && unseal(ctx, sealed, accountId);
  if (secret) return { secret, address: authenticatorAddress(secret, email) };
  // Sealed with a key that is gone: it is of no use to anybody.
  const where = { accountId, pendingSecret: sealed };
  await ctx.db.secondFactor.updateMany({ where, data: { pendingSecret: null } });
  return getSecondFactorSetup(ctx);
}

/** The picture that an authenticator app reads, as SVG. */
export async function renderSecondFactorSetup(ctx: Ctx): Promise<string> {
  const { address } = await getSecondFactorSetup(ctx);
  return QRCode.toString(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
}

export type CodeRefusal = { code: 'code-wrong' } | TooManyTries;

/**
 * Puts the second factor in force with a first code of it, and gives recovery codes, which are shown this
 * once. All other sessions end; this one becomes a whole one. Refused with a wrong code.
 */
export async function confirmSecondFactor(
  ctx: Ctx,
  input: { code: string; caller: Caller },
): Promise<Outcome<{ cookie: string; recoveryCodes: string[] }, CodeRefusal>> {
  const account = await getAccountToSetUp(ctx);
  const { id: accountId, email, learnerId, locale } = account;
  const typed = readCode(input.code);
  if (typed?.kind !== 'authenticator') return refuse({ code: 'code-wrong' });
  const tooMany = await refuseCodeTries(ctx, accountId, input.caller);
  if (tooMany) return tooMany;

  const pendingSecret = account.secondFactor?.pendingSecret ?? null;
  const secret = pendingSecret && unseal(ctx, pendingSecret, accountId);
  const lastStep = secret ? findCodeStep(secret, typed.code, ctx.now) : null;
  if (lastStep === null) return refuse({ code: 'code-wrong' });

  const { userAgent } = input.caller;
  const done = await ctx.db.$transaction(async (tx) => {
    const put = await tx.secondFactor.updateMany({
      where: { accountId, pendingSecret },
      data: { secret: pendingSecret, pendingSecret: null, confirmedAt: ctx.now, lastStep },
    });
    if (put.count === 0) return null;
    const recoveryCodes = await replaceRecoveryCodes(tx, accountId);
    await endSessions(tx, learnerId);
    await writeAudit(tx, ctx, { action: 'account.second-factor-set', subject: accountId });
    const session = { learnerId, signedIn: true, secondFactor: true, userAgent, replaces: null };
    return { recoveryCodes, cookie: await openSession(tx, ctx, session) };
  });
  if (!done) return refuse({ code: 'code-wrong' });

  await forgetCodeTries(ctx, accountId);
  const link = adminLink(ctx, 'account/security');
  postMail(ctx, { kind: 'secondFactorSet', to: email, locale, link });
  return { ok: true, ...done };
}
