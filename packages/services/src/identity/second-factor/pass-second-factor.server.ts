import type { SecondFactor } from '@heard/db';
import { NotFoundError, readCode, type TypedCode } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { writeAudit } from '../../audit.server.ts';
import type { Ctx } from '../../context.server.ts';
import { postMail } from '../../mail/index.server.ts';
import { writeLogLine } from '../../log.server.ts';
import type { Caller } from '../caller.server.ts';
import { adminLink } from '../mail-token.server.ts';
import { openSession } from '../session.server.ts';
import { findCodeStep } from './authenticator.server.ts';
import { forgetCodeTries, refuseCodeTries } from './code-tries.server.ts';
import { getOwnStaffAccount } from './own-second-factor.server.ts';
import { spendRecoveryCode } from './recovery-codes.server.ts';
import { unseal } from './seal.server.ts';
import type { CodeRefusal } from './set-up-second-factor.server.ts';

/**
 * The second step of signing in: a code of the authenticator, or a recovery code, each accepted once. The
 * session in which the password was given becomes a whole one. Five tries in a quarter of an hour. Throws
 * NotFoundError while no second factor is set up.
 */
export async function passSecondFactor(
  ctx: Ctx,
  input: { code: string; caller: Caller },
): Promise<Outcome<{ cookie: string }, CodeRefusal>> {
  const { secondFactor: factor, ...account } = await getOwnStaffAccount(ctx);
  const { id: accountId, learnerId, email, locale } = account;
  if (!factor?.secret) throw new NotFoundError('no second factor');
  const typed = readCode(input.code);
  if (!typed) return refuse({ code: 'code-wrong' });
  const tooMany = await refuseCodeTries(ctx, accountId, input.caller);
  if (tooMany) return tooMany;

  const { userAgent, sessionId: replaces } = input.caller;
  const cookie = await ctx.db.$transaction(async (tx) => {
    const isRight =
      typed.kind === 'recovery'
        ? await spendRecoveryCode(tx, { accountId, code: typed.code, now: ctx.now })
        : await spendCode({ ...ctx, db: tx }, factor, typed);
    if (!isRight) return null;
    const detail = { by: typed.kind };
    await writeAudit(tx, ctx, { action: 'account.signed-in', subject: accountId, detail });
    const session = { learnerId, signedIn: true, secondFactor: true, userAgent, replaces };
    return openSession(tx, ctx, session);
  });
  if (cookie === null) return refuse({ code: 'code-wrong' });

  await forgetCodeTries(ctx, accountId);
  if (typed.kind === 'recovery') {
    const link = adminLink(ctx, 'account/security');
    postMail(ctx, { kind: 'recoveryUsed', to: email, locale, link });
  }
  return { ok: true, cookie };
}

/** Accepts a code of the authenticator, once: of two that come at the same moment one is refused. */
async function spendCode(
  ctx: Pick<Ctx, 'now' | 'settings' | 'log'> & { db: Pick<Ctx['db'], 'secondFactor'> },
  factor: SecondFactor,
  typed: NonNullable<TypedCode>,
): Promise<boolean> {
  const { accountId } = factor;
  const secret = unseal(ctx, factor.secret ?? '', accountId);
  // The key is not the one with which it was sealed: its owner can only use a recovery code.
  if (secret === null)
    (ctx.log ?? writeLogLine)('error', 'second-factor-unreadable', { account: accountId });
  const step = secret === null ? null : findCodeStep(secret, typed.code, ctx.now);
  if (step === null) return false;
  const { count } = await ctx.db.secondFactor.updateMany({
    where: { accountId, lastStep: { lt: step } },
    data: { lastStep: step },
  });
  return count === 1;
}
