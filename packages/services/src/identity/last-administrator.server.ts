import type { Db, DbOrTransaction, Prisma } from '@heard/db';

/** Disabled accounts look after nothing. */
const administrators = { roles: { has: 'administrator' }, disabledAt: null };

/** Whether anybody is administrator of this installation. */
export async function isAdministratorPresent(db: Db | DbOrTransaction): Promise<boolean> {
  return (await db.account.count({ where: administrators })) > 0;
}

/**
 * Whether this account is the only administrator. Holds a lock until the transaction ends, so that two
 * administrators who leave at once do not both find the other still there.
 */
export async function isLastAdministrator(
  tx: Prisma.TransactionClient,
  accountId: string,
): Promise<boolean> {
  await lockAdministrators(tx);
  const all = await tx.account.findMany({ where: administrators, select: { id: true }, take: 2 });
  return all.length === 1 && all[0]?.id === accountId;
}

/** Lets one transaction at a time decide who is administrator. */
export async function lockAdministrators(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('heard:administrators'))`;
}
