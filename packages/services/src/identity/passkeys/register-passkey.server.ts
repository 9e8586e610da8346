import { PersonNameSchema } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import {
  generateRegistrationOptions,
  verifyRegistrationResponse,
  type AuthenticatorTransport,
  type PublicKeyCredentialCreationOptionsJSON,
} from '@simplewebauthn/server';
import { writeAudit } from '../../audit.server.ts';
import type { Ctx } from '../../context.server.ts';
import { postMail } from '../../mail/index.server.ts';
import { adminLink } from '../mail-token.server.ts';
import { refuseWithoutPassword, type PasswordAgainRefusal } from '../own-account.server.ts';
import { getOwnProvenAccount } from '../second-factor/own-second-factor.server.ts';
import { keepChallenge, spendChallenge } from './challenge.server.ts';
import { readRegistration } from './read-answer.server.ts';
import { relyingParty } from './relying-party.server.ts';

/** More devices than anybody has. */
const mostPasskeys = 20;

export type BeginPasskeyRefusal = PasswordAgainRefusal | { code: 'passkeys-too-many' };

/**
 * What a device must be asked to become a passkey of the member of staff. Asks for the password: who borrows
 * an open browser must not leave a key behind. The device has to verify who holds it.
 */
export async function beginPasskey(
  ctx: Ctx,
  input: { password: string },
): Promise<Outcome<{ options: PublicKeyCredentialCreationOptionsJSON }, BeginPasskeyRefusal>> {
  const { id: accountId, passwordHash, email, name } = await getOwnProvenAccount(ctx);
  const again = { accountId, passwordHash, password: input.password };
  const refused = await refuseWithoutPassword(ctx, again);
  if (refused) return refused;
  const known = await ctx.db.passkey.findMany({ where: { accountId } });
  if (known.length >= mostPasskeys) return refuse({ code: 'passkeys-too-many' });

  const options = await generateRegistrationOptions({
    rpName: 'Heard',
    rpID: relyingParty(ctx).rpID,
    userName: email,
    userDisplayName: name || email,
    userID: new TextEncoder().encode(accountId),
    attestationType: 'none',
    excludeCredentials: known.map(({ id, transports }) => ({
      id,
      transports: transports as AuthenticatorTransport[],
    })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  const { challenge } = options;
  await keepChallenge(ctx, { kind: 'register', accountId, challenge });
  return { ok: true, options };
}

export type RegisterPasskeyRefusal = { code: 'passkey-failed' | 'passkey-name-invalid' };

/**
 * Keeps a device as a passkey, under a name by which its owner knows it. Refused when its answer does not fit
 * what was asked, or it did not verify who holds it.
 */
export async function registerPasskey(
  ctx: Ctx,
  input: { answer: string; name: string },
): Promise<Outcome<object, RegisterPasskeyRefusal>> {
  const { id: accountId, email, locale } = await getOwnProvenAccount(ctx);
  const name = PersonNameSchema.safeParse(input.name);
  if (!name.success || name.data === '') return refuse({ code: 'passkey-name-invalid' });

  const credential = await verifyDevice(ctx, accountId, input.answer);
  if (!credential) return refuse({ code: 'passkey-failed' });
  const { id, counter, transports } = credential;
  const publicKey = Uint8Array.from(credential.publicKey);
  const added = await ctx.db.$transaction(async (tx) => {
    const passkey = { id, accountId, name: name.data, publicKey, createdAt: ctx.now };
    const { count } = await tx.passkey.createMany({
      data: [{ ...passkey, counter: BigInt(counter), transports: transports ?? [] }],
      skipDuplicates: true,
    });
    if (count === 0) return false;
    await writeAudit(tx, ctx, { action: 'account.passkey-added', subject: accountId });
    return true;
  });
  if (!added) return refuse({ code: 'passkey-failed' });

  const link = adminLink(ctx, 'account/security');
  postMail(ctx, { kind: 'passkeyAdded', to: email, locale, link });
  return { ok: true };
}

/** The credential in a device's answer; null when the answer does not hold. */
async function verifyDevice(ctx: Ctx, accountId: string, json: string) {
  const response = readRegistration(json);
  if (!response) return null;
  const { rpID, origin } = relyingParty(ctx);
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) =>
      spendChallenge(ctx, { kind: 'register', accountId, challenge }),
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: true,
  }).catch(() => null);
  return verified?.verified ? verified.registrationInfo.credential : null;
}
