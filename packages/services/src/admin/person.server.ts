import type { Prisma } from '@heard/db';
import { NotFoundError } from '@heard/domain/identity';

/** The account that an administrator changes, as it is in this transaction. Throws NotFoundError when there is none. */
export async function getPerson(tx: Prisma.TransactionClient, accountId: string) {
  const account = await tx.account.findUnique({
    where: { id: accountId },
    include: { courseRoles: true },
  });
  if (!account) throw new NotFoundError('no such account');
  return account;
}
