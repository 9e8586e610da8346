import type { Prisma } from '@heard/db';
import { isGuestFurther } from '@heard/domain/identity';

const standing = {
  id: true,
  courseId: true,
  completedAt: true,
  _count: { select: { events: true, certificates: true } },
} as const;

interface Enrolment {
  id: string;
  courseId: string;
  completedAt: Date | null;
  _count: { events: number; certificates: number };
}

function toStanding(enrolment: Enrolment) {
  return {
    hasCertificate: enrolment._count.certificates > 0,
    completed: enrolment.completedAt !== null,
    events: enrolment._count.events,
  };
}

/**
 * Gives a guest's progress to the learner of the account he signs in to. In a course that both have
 * begun, the one that is further stays. The guest is gone afterwards. A learner that has an account of
 * its own is left alone. Returns how many courses came along.
 */
export async function claimProgress(
  tx: Prisma.TransactionClient,
  guestId: string,
  learnerId: string,
): Promise<number> {
  // Both are locked in the same order, so that two sign-ins at once wait for each other.
  await tx.$queryRaw`
    SELECT "id" FROM "Learner" WHERE "id" IN (${guestId}, ${learnerId}) ORDER BY "id" FOR UPDATE`;
  const guest = await tx.learner.findUnique({
    where: { id: guestId },
    select: { account: { select: { id: true } }, enrolments: { select: standing } },
  });
  if (!guest || guest.account || guestId === learnerId) return 0;
  const own = await tx.enrolment.findMany({ where: { learnerId }, select: standing });

  let claimed = 0;
  for (const enrolment of guest.enrolments) {
    const same = own.find(({ courseId }) => courseId === enrolment.courseId);
    if (same && !isGuestFurther(toStanding(same), toStanding(enrolment))) continue;
    if (same) await tx.enrolment.delete({ where: { id: same.id } });
    await tx.enrolment.update({ where: { id: enrolment.id }, data: { learnerId } });
    claimed += 1;
  }
  await tx.learner.delete({ where: { id: guestId } });
  return claimed;
}
