import { codeRule } from '@heard/domain/identity';
import { Secret, TOTP } from 'otpauth';

function codesOf(secret: string, label = ''): TOTP {
  const { algorithm, digits, periodSeconds: period } = codeRule;
  return new TOTP({ issuer: 'Heard', label, algorithm, digits, period, secret });
}

/** A secret for an authenticator: 160 bits in base 32, as RFC 4226 (4) asks for. */
export function newAuthenticatorSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address that an authenticator app reads from the picture. */
export function authenticatorAddress(secret: string, email: string): string {
  return codesOf(secret, email).toString();
}

/** The time step to which this code belongs, now or one step beside; null when it is none of theirs. */
export function findCodeStep(secret: string, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const distance = codesOf(secret).validate({ token: code, timestamp, window: codeRule.window });
  if (distance === null) return null;
  return Math.floor(timestamp / 1000 / codeRule.periodSeconds) + distance;
}
