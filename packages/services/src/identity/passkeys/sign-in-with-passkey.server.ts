import { refuse, type Outcome } from '@heard/domain/outcome';
import {
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
  type AuthenticatorTransport,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import { writeAudit } from '../../audit.server.ts';
import { authorize, type Ctx } from '../../context.server.ts';
import { refuseWhenTooMany, type TooManyTries } from '../../rate-limits/index.server.ts';
import { isUsable } from '../account-use.server.ts';
import type { Caller } from '../caller.server.ts';
import { claimProgress } from '../claim-progress.server.ts';
import { openSession } from '../session.server.ts';
import { keepChallenge, spendChallenge } from './challenge.server.ts';
import { readSignIn } from './read-answer.server.ts';
import { relyingParty } from './relying-party.server.ts';

/**
 * What a device must be asked to sign its holder in. It names no account and no key, the same for everybody:
 * the device shows its holder what it has for this site.
 */
export async function beginPasskeySignIn(
  ctx: Ctx,
  input: { caller: Pick<Caller, 'address'> },
): Promise<Outcome<{ options: PublicKeyCredentialRequestOptionsJSON }, TooManyTries>> {
  authorize(ctx, 'open:session:any');
  const subject = input.caller.address;
  const tooMany = await refuseWhenTooMany(ctx, [{ rule: 'sign-in:ip', subject }]);
  if (tooMany) return tooMany;

  const { rpID } = relyingParty(ctx);
  const options = await generateAuthenticationOptions({ rpID, userVerification: 'required' });
  const { challenge } = options;
  await keepChallenge(ctx, { kind: 'sign-in', accountId: null, challenge });
  return { ok: true, options };
}

export type PasskeySignInRefusal = { code: 'passkey-failed' | 'account-disabled' } | TooManyTries;

/**
 * Signs in with a passkey. The device has verified who holds it, so that it counts as both factors. One and
 * the same refusal for an unknown key and an answer that does not hold.
 */
export async function signInWithPasskey(
  ctx: Ctx,
  input: { answer: string; caller: Caller },
): Promise<Outcome<{ cookie: string }, PasskeySignInRefusal>> {
  authorize(ctx, 'open:session:any');
  const { address, userAgent, sessionId: replaces } = input.caller;
  const tooMany = await refuseWhenTooMany(ctx, [{ rule: 'sign-in:ip', subject: address }]);
  if (tooMany) return tooMany;

  const proven = await verifyHolder(ctx, input.answer);
  if (!proven || !isUsable(ctx, proven.account)) return refuse({ code: 'passkey-failed' });
  const { account, counter, passkeyId } = proven;
  if (account.disabledAt) return refuse({ code: 'account-disabled' });

  const { id: subject, learnerId } = account;
  const actor = { kind: 'member', learnerId, accountId: subject, roles: [] } as const;
  const cookie = await ctx.db.$transaction(async (tx) => {
    if (ctx.actor.kind === 'guest') await claimProgress(tx, ctx.actor.learnerId, learnerId);
    await tx.passkey.update({
      where: { id: passkeyId },
      data: { counter: BigInt(counter), lastUsedAt: ctx.now },
    });
    const detail = { by: 'passkey' };
    const act = { action: 'account.signed-in', subject, detail };
    await writeAudit(tx, { ...ctx, actor }, act);
    const session = { learnerId, signedIn: true, secondFactor: true, userAgent, replaces };
    return openSession(tx, ctx, session);
  });
  return { ok: true, cookie };
}

/** The account whose passkey gave this answer, and the key's new count; null when the answer does not hold. */
async function verifyHolder(ctx: Ctx, json: string) {
  const response = readSignIn(json);
  const passkey =
    response &&
    (await ctx.db.passkey.findUnique({ where: { id: response.id }, include: { account: true } }));
  if (!response || !passkey) return null;
  const { rpID, origin } = relyingParty(ctx);
  const { id, account } = passkey;
  const transports = passkey.transports as AuthenticatorTransport[];
  const publicKey = Uint8Array.from(passkey.publicKey);
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (challenge) =>
      spendChallenge(ctx, { kind: 'sign-in', accountId: null, challenge }),
    expectedOrigin: origin,
    expectedRPID: rpID,
    credential: { id, publicKey, counter: Number(passkey.counter), transports },
    requireUserVerification: true,
  }).catch(() => null);
  if (!verified?.verified) return null;
  return { account, passkeyId: id, counter: verified.authenticationInfo.newCounter };
}
