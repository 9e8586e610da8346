import type { Prisma } from '@heard/db';

/** Any number that no other lock of ours uses. */
const curriculumLock = 74_126_003;

/** Two imports, or an import and a seeding, take turns. Held until the transaction ends. */
export async function lockCurriculum(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(${curriculumLock})::text`;
}
