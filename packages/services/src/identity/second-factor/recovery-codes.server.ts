import { randomBytes } from 'node:crypto';
import type { DbOrTransaction } from '@heard/db';
import { recoveryCodeCount } from '@heard/domain/identity';
import { hashSecret } from '../mail-token.server.ts';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** 80 random bits in Crockford's base 32, in groups of four. */
function newRecoveryCode(): string {
  const signs = [...randomBytes(16)].map((byte) => alphabet[byte & 31]).join('');
  return signs.replace(/(.{4})(?=.)/g, '$1-');
}

function hashOf(accountId: string, code: string): string {
  return hashSecret(`${accountId}:${code.replace(/-/g, '')}`);
}

/** Gives the account new recovery codes in the place of those that it had. This is the one time they are known. */
export async function replaceRecoveryCodes(
  tx: DbOrTransaction,
  accountId: string,
): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodeCount }, newRecoveryCode);
  await tx.recoveryCode.deleteMany({ where: { accountId } });
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ accountId, hash: hashOf(accountId, code) })),
  });
  return codes;
}

/** Uses a recovery code up; false when the account has none like it, or has used it. */
export async function spendRecoveryCode(
  tx: DbOrTransaction,
  spent: { accountId: string; code: string; now: Date },
): Promise<boolean> {
  const { accountId, code, now } = spent;
  const { count } = await tx.recoveryCode.updateMany({
    where: { accountId, hash: hashOf(accountId, code), usedAt: null },
    data: { usedAt: now },
  });
  return count === 1;
}
