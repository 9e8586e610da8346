import { emptySummary } from '@heard/domain/courses';
import { ForbiddenError, learnerIdOf } from '@heard/domain/identity';
import { authorize, type Ctx } from '../context.server.ts';
import { getPlace, holdCourse } from './course-store.server.ts';
import { recordProgress } from './record-progress.server.ts';

/**
 * Enrols the learner in a course's newest version; a learner who is enrolled stays where he is. Two
 * starts at once make one enrolment (unique constraint on learner and course). Throws NotFoundError when
 * there is no such course.
 */
export async function startCourse(
  ctx: Ctx,
  input: { courseSlug: string },
): Promise<{ enrolmentId: string; courseVersionId: string }> {
  authorize(ctx, 'take:course:own');
  const learnerId = learnerIdOf(ctx.actor);
  if (learnerId === null) throw new ForbiddenError('take:course:own');

  const place = await getPlace(ctx.db, input.courseSlug, learnerId);
  if (place.enrolment)
    return {
      enrolmentId: place.enrolment.id,
      courseVersionId: place.enrolment.courseVersionId,
    };

  const id = ctx.newId('enr');
  return ctx.db.$transaction(async (tx) => {
    await holdCourse(tx, place.courseId);
    const { latestVersionId } = await getPlace(tx, input.courseSlug, null);
    const created = await tx.enrolment.createMany({
      data: {
        id,
        learnerId,
        courseId: place.courseId,
        courseVersionId: latestVersionId,
        startedAt: ctx.now,
        summary: emptySummary,
      },
      skipDuplicates: true,
    });
    if (created.count === 1)
      await recordProgress(tx, ctx, { enrolmentId: id, kind: 'enrolled', subject: null });
    const row = await tx.enrolment.findUniqueOrThrow({
      where: { learnerId_courseId: { learnerId, courseId: place.courseId } },
      select: { id: true, courseVersionId: true },
    });
    return { enrolmentId: row.id, courseVersionId: row.courseVersionId };
  });
}
