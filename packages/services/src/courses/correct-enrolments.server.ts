import type { Prisma } from '@heard/db';
import type { ProgressEvent } from '@heard/domain/courses';
import type { Ctx } from '../context.server.ts';

/** Rows in one statement: PostgreSQL takes at most 65,535 values. */
const atOnce = 5000;

/**
 * Gives a correction to everybody who is on its edition, in the transaction that publishes it. What they did
 * stays as it is, and attempts that are open stay as they were drawn. Answers how many they are.
 */
export async function correctEnrolments(
  tx: Prisma.TransactionClient,
  ctx: Pick<Ctx, 'now' | 'newId'>,
  version: { id: string; courseId: string; number: number },
): Promise<number> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "Enrolment" e SET "courseVersionId" = ${version.id}
      FROM "CourseVersion" v
     WHERE v.id = e."courseVersionId" AND v."courseId" = ${version.courseId}
       AND v.number = ${version.number} AND v.id <> ${version.id}
    RETURNING e.id`;
  const kind: ProgressEvent['kind'] = 'corrected';
  for (let at = 0; at < rows.length; at += atOnce)
    await tx.progressEvent.createMany({
      data: rows.slice(at, at + atOnce).map((row) => ({
        id: ctx.newId('evt'),
        enrolmentId: row.id,
        courseVersionId: version.id,
        ...{ kind, subject: null, at: ctx.now },
      })),
    });
  return rows.length;
}
