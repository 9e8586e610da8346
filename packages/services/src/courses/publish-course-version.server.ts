import type { Prisma } from '@heard/db';
import {
  CourseOutlineSchema,
  type CourseOutline,
  type CourseWords,
  type LessonExtras,
} from '@heard/domain/courses';
import { authorize, type Ctx } from '../context.server.ts';
import { writeAudit } from '../audit.server.ts';

/** All that a version of a course is made of, compiled and checked. */
export interface CourseVersionContent {
  position: number;
  outline: CourseOutline;
  /** By locale. */
  words: Record<string, CourseWords>;
  lessons: {
    locale: string;
    lessonKey: string;
    title: string;
    summary: string;
    minutes: number;
    html: string;
    extras: LessonExtras;
  }[];
  quizzes: { quizKey: string; rules: Prisma.InputJsonObject }[];
  questions: {
    locale: string;
    quizKey: string;
    position: number;
    questionId: string;
    type: string;
    tags: string[];
    body: Prisma.InputJsonObject;
  }[];
  /** SHA-256 of all of it. */
  contentHash: string;
}

/** Any number that no other lock of ours uses. */
const publishLock = 74_126_001;

/**
 * Publishes a course version under the next number. Content that is the course's newest already makes no
 * new version; two publishers at once take turns. What is published is never changed afterwards.
 */
export async function publishCourseVersion(
  ctx: Ctx,
  content: CourseVersionContent,
): Promise<{ courseVersionId: string; number: number; isNew: boolean }> {
  authorize(ctx, 'publish:course:any');
  const outline = CourseOutlineSchema.parse(content.outline);

  return ctx.db.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT pg_advisory_xact_lock(${publishLock})::text`;
      const course = await tx.course.upsert({
        where: { slug: outline.slug },
        create: {
          id: ctx.newId('crs'),
          slug: outline.slug,
          audience: outline.audience,
          position: content.position,
        },
        update: { audience: outline.audience, position: content.position },
        select: {
          id: true,
          versions: {
            orderBy: { number: 'desc' },
            take: 1,
            select: { id: true, number: true, contentHash: true },
          },
        },
      });
      const newest = course.versions[0];
      if (newest?.contentHash === content.contentHash)
        return { courseVersionId: newest.id, number: newest.number, isNew: false };
      const number = (newest?.number ?? 0) + 1;
      const id = ctx.newId('crv');
      await insertVersion(tx, { id, courseId: course.id, number, publishedAt: ctx.now, content });
      await writeAudit(tx, ctx, { action: 'course.published', subject: id, detail: { number } });
      return { courseVersionId: id, number, isNew: true };
    },
    { timeout: 60_000, maxWait: 60_000 },
  );
}

async function insertVersion(
  tx: Prisma.TransactionClient,
  version: {
    id: string;
    courseId: string;
    number: number;
    publishedAt: Date;
    content: CourseVersionContent;
  },
): Promise<void> {
  const { id, courseId, number, publishedAt, content } = version;
  await tx.courseVersion.create({
    data: {
      id,
      courseId,
      number,
      publishedAt,
      contentHash: content.contentHash,
      outline: content.outline,
    },
    select: { id: true },
  });
  const own = { courseVersionId: id };
  await tx.courseLocale.createMany({
    data: Object.entries(content.words).map(([locale, words]) => ({ ...own, locale, words })),
  });
  await tx.lessonVersion.createMany({ data: content.lessons.map((row) => ({ ...own, ...row })) });
  await tx.quizVersion.createMany({ data: content.quizzes.map((row) => ({ ...own, ...row })) });
  await tx.questionVersion.createMany({
    data: content.questions.map((row) => ({ ...own, ...row })),
  });
}
