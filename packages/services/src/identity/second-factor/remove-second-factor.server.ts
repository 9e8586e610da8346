import type { DbOrTransaction } from '@heard/db';
import { endSessions } from '../session.server.ts';

/** Takes away every way to give a second factor (authenticator, recovery codes, passkeys), and ends all sessions. */
export async function removeSecondFactor(
  tx: DbOrTransaction,
  account: { id: string; learnerId: string },
): Promise<void> {
  const where = { accountId: account.id };
  await tx.secondFactor.deleteMany({ where });
  await tx.recoveryCode.deleteMany({ where });
  await tx.passkey.deleteMany({ where });
  await endSessions(tx, account.learnerId);
}
