import type { Prisma } from '@heard/db';
import type { CourseOutline, CourseWords, LessonExtras } from '@heard/domain/courses';

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

/** Writes a version with everything in it. The only place that does; nothing ever changes it (ADR 005). */
export async function insertVersion(
  tx: Prisma.TransactionClient,
  version: {
    id: string;
    courseId: string;
    number: number;
    minor: number;
    publishedAt: Date;
    publishedBy: string | null;
  },
  content: CourseVersionContent,
): Promise<void> {
  const { contentHash, outline } = content;
  await tx.courseVersion.create({
    data: { ...version, contentHash, outline },
    select: { id: true },
  });
  const own = { courseVersionId: version.id };
  await tx.courseLocale.createMany({
    data: Object.entries(content.words).map(([locale, words]) => ({ ...own, locale, words })),
  });
  await tx.lessonVersion.createMany({ data: content.lessons.map((row) => ({ ...own, ...row })) });
  await tx.quizVersion.createMany({ data: content.quizzes.map((row) => ({ ...own, ...row })) });
  await tx.questionVersion.createMany({
    data: content.questions.map((row) => ({ ...own, ...row })),
  });
}
