import type { Prisma } from '@heard/db';
import {
  addEvent,
  isCourseComplete,
  ProgressSummarySchema,
  type ProgressEvent,
  type ProgressSummary,
} from '@heard/domain/courses';
import type { Ctx } from '../context.server.ts';
import { getVersion } from './course-store.server.ts';

/**
 * Appends one progress event and brings the enrolment's summary up to it, in the caller's transaction.
 * The enrolment's row is locked, so that two events at once are both counted. Notes when the course
 * becomes complete; an event that changes nothing is not written again.
 */
export async function recordProgress(
  tx: Prisma.TransactionClient,
  ctx: Pick<Ctx, 'now' | 'newId'>,
  record: { enrolmentId: string; kind: ProgressEvent['kind']; subject: string | null },
): Promise<ProgressSummary> {
  const [row] = await tx.$queryRaw<
    { summary: unknown; courseVersionId: string; completedAt: Date | null }[]
  >`SELECT summary, "courseVersionId", "completedAt" FROM "Enrolment"
     WHERE id = ${record.enrolmentId} FOR UPDATE`;
  if (!row) throw new Error(`no enrolment ${record.enrolmentId}`);
  const before = ProgressSummarySchema.parse(row.summary);
  const { enrolmentId, kind, subject } = record;
  const after = addEvent(before, { kind, subject, at: ctx.now });
  const changes = JSON.stringify(before) !== JSON.stringify(after);
  const { outline } = await getVersion(tx, row.courseVersionId);
  const completedAt = row.completedAt ?? (isCourseComplete(outline, after) ? ctx.now : null);
  if (!changes && kind !== 'enrolled' && kind !== 'moved-version') return after;
  await tx.progressEvent.create({
    data: {
      id: ctx.newId('evt'),
      enrolmentId,
      kind,
      subject,
      courseVersionId: row.courseVersionId,
      at: ctx.now,
    },
  });
  await tx.enrolment.update({
    where: { id: enrolmentId },
    data: { summary: after, completedAt },
    select: { id: true },
  });
  return after;
}
