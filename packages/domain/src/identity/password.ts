import { isPredictable } from './predictable-password.ts';

/** Fewest and most characters of a password (NIST SP 800-63B-4, 3.1.1.2, asks for 15 alone or 8 with a second factor, and for at least 64). */
export const passwordLength = { minimum: 12, maximum: 128 } as const;

export type PasswordProblem =
  | { code: 'password-too-short'; length: number }
  | { code: 'password-too-long' }
  | { code: 'password-has-email' }
  | { code: 'password-common' };

/** The form in which a password is checked and hashed: the same on every keyboard (RFC 8265, 4.2). */
export function normalisePassword(password: string): string {
  return password.normalize('NFC');
}

/**
 * What is wrong with a password, or null. Refused: fewer than 12 or more than 128 characters, one that
 * holds the name part of the e-mail address, and one that is guessed first (in the list, or predictable
 * by its pattern). There are no rules about kinds of characters: they make worse passwords.
 */
export function findPasswordProblem(
  password: string,
  against: { email: string; commonPasswords: ReadonlySet<string> },
): PasswordProblem | null {
  const normal = normalisePassword(password);
  const length = [...normal].length;
  if (length < passwordLength.minimum) return { code: 'password-too-short', length };
  if (length > passwordLength.maximum) return { code: 'password-too-long' };
  const local = against.email.split('@')[0]?.toLowerCase() ?? '';
  if (local.length >= 3 && normal.toLowerCase().includes(local))
    return { code: 'password-has-email' };
  return isPredictable(normal, against.commonPasswords) ? { code: 'password-common' } : null;
}
