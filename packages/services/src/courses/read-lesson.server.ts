import { listLessonKeys, toLessonKey } from '@heard/domain/courses';
import { learnerIdOf, NotFoundError } from '@heard/domain/identity';
import { authorize, type Ctx } from '../context.server.ts';
import { getPlace, getVersion, holdCourse, type Place } from './course-store.server.ts';
import { recordProgress } from './record-progress.server.ts';
import { startCourse } from './start-course.server.ts';

interface LessonInput {
  courseSlug: string;
  moduleSlug: string;
  lessonSlug: string;
}

/** The lesson's key. Throws NotFoundError when the version that the learner reads has no such lesson. */
async function findLesson(
  ctx: Ctx,
  input: LessonInput,
): Promise<{ lessonKey: string; place: Place }> {
  const place = await getPlace(ctx.db, input.courseSlug, learnerIdOf(ctx.actor));
  const versionId = place.enrolment?.courseVersionId ?? place.latestVersionId;
  const { outline } = await getVersion(ctx.db, versionId);
  const lessonKey = toLessonKey(input.moduleSlug, input.lessonSlug);
  if (!listLessonKeys(outline).includes(lessonKey)) throw new NotFoundError('no such lesson');
  return { lessonKey, place };
}

/**
 * Notes that a learner opened a lesson, if he is enrolled and it is not the one he opened last. Throws
 * NotFoundError when there is no such lesson.
 */
export async function openLesson(ctx: Ctx, input: LessonInput): Promise<void> {
  authorize(ctx, 'take:course:own');
  if (learnerIdOf(ctx.actor) === null) return;
  const { lessonKey, place } = await findLesson(ctx, input);
  const { enrolment } = place;
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
  // Looked up before the learner is enrolled: an unknown lesson changes nothing.
  const { lessonKey } = await findLesson(ctx, input);
  const { enrolmentId } = await startCourse(ctx, input);
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
  const { enrolment } = place;
  if (!enrolment) throw new NotFoundError('not enrolled');
  if (enrolment.courseVersionId === place.latestVersionId) return { moved: false };
  await ctx.db.$transaction(async (tx) => {
    await holdCourse(tx, place.courseId);
    const { latestVersionId } = await getPlace(tx, input.courseSlug, null);
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
