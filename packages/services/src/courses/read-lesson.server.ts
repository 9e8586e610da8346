import { listLessonKeys, toLessonKey } from '@heard/domain/courses';
import { learnerIdOf, NotFoundError } from '@heard/domain/identity';
import { authorize, type Ctx } from '../context.server.ts';
import { getPlace, getVersion } from './course-store.server.ts';
import { recordProgress } from './record-progress.server.ts';
import { startCourse } from './start-course.server.ts';

interface LessonInput {
  courseSlug: string;
  moduleSlug: string;
  lessonSlug: string;
}

/** Notes that a learner opened a lesson, if he is enrolled and it is not the one he opened last. */
export async function openLesson(ctx: Ctx, input: LessonInput): Promise<void> {
  authorize(ctx, 'take:course:own');
  const learnerId = learnerIdOf(ctx.actor);
  if (learnerId === null) return;
  const { enrolment } = await getPlace(ctx.db, input.courseSlug, learnerId);
  const lessonKey = toLessonKey(input.moduleSlug, input.lessonSlug);
  if (!enrolment || enrolment.summary.lastLesson === lessonKey) return;
  await ctx.db.$transaction((tx) =>
    recordProgress(tx, ctx, {
      enrolmentId: enrolment.id,
      kind: 'lesson-opened',
      subject: lessonKey,
    }),
  );
}

/**
 * Notes that a learner has read a lesson; enrols him first if need be. Reading it again changes nothing.
 * Throws NotFoundError when the learner's version has no such lesson.
 */
export async function completeLesson(ctx: Ctx, input: LessonInput): Promise<void> {
  authorize(ctx, 'take:course:own');
  const { enrolmentId, courseVersionId } = await startCourse(ctx, input);
  const { outline } = await getVersion(ctx.db, courseVersionId);
  const lessonKey = toLessonKey(input.moduleSlug, input.lessonSlug);
  if (!listLessonKeys(outline).includes(lessonKey)) throw new NotFoundError('no such lesson');
  await ctx.db.$transaction((tx) =>
    recordProgress(tx, ctx, { enrolmentId, kind: 'lesson-completed', subject: lessonKey }),
  );
}

/** Moves a learner to the newest version of a course. What is done stays done where it still exists. */
export async function moveToLatestVersion(
  ctx: Ctx,
  input: { courseSlug: string },
): Promise<{ moved: boolean }> {
  authorize(ctx, 'take:course:own');
  const place = await getPlace(ctx.db, input.courseSlug, learnerIdOf(ctx.actor));
  const { enrolment, latestVersionId } = place;
  if (!enrolment) throw new NotFoundError('not enrolled');
  if (enrolment.courseVersionId === latestVersionId) return { moved: false };
  await ctx.db.$transaction(async (tx) => {
    // The certificate of the old version stays; the new version is completed on its own terms.
    await tx.enrolment.update({
      where: { id: enrolment.id },
      data: { courseVersionId: latestVersionId, completedAt: null },
      select: { id: true },
    });
    await recordProgress(tx, ctx, {
      enrolmentId: enrolment.id,
      kind: 'moved-version',
      subject: null,
    });
  });
  return { moved: true };
}
