import { hash, verify } from '@node-rs/argon2';
import { normalisePassword } from '@heard/domain/identity';

// Argon2id with 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet, 2024).
// `algorithm: 2` is Argon2id: the package's enum cannot be named under isolatedModules.
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The argon2id hash of a password, after NFC. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalisePassword(password), cost);
}

let standIn: Promise<string> | undefined;

/**
 * Whether the password belongs to the hash. Without a hash it is false after the same work: how long an
 * answer takes does not tell whether an address has an account.
 */
export async function isPasswordRight(
  password: string,
  storedHash: string | null,
): Promise<boolean> {
  standIn ??= hashPassword('nobody has this password');
  const right = await verify(storedHash ?? (await standIn), normalisePassword(password));
  return storedHash !== null && right;
}
