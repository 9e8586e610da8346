import type { Db } from '@heard/db';
import { CourseOutlineSchema, CourseWordsSchema, type CourseOutline } from '@heard/domain/courses';
import { NotFoundError } from '@heard/domain/identity';

/** What a certificate would state for this learner and course, and the one that exists already. */
export interface Earning {
  enrolmentId: string;
  courseId: string;
  courseVersionId: string;
  completedAt: Date | null;
  courseTitle: string;
  versionNumber: number;
  versionMinor: number;
  minutes: number;
  reward: CourseOutline['reward'];
  locale: string;
  /** Best score of a passed final assessment; 0 while there is none. */
  scorePercent: number;
  certificateId: string | null;
}

/** Throws NotFoundError when the learner is not enrolled in such a course. */
export async function loadEarning(db: Db, learnerId: string, courseSlug: string): Promise<Earning> {
  const enrolment = await db.enrolment.findFirst({
    where: { learnerId, course: { slug: courseSlug } },
    select: {
      id: true,
      completedAt: true,
      courseId: true,
      courseVersionId: true,
      learner: { select: { locale: true } },
      courseVersion: {
        select: {
          ...{ number: true, minor: true, outline: true },
          locales: { select: { locale: true, words: true } },
        },
      },
      attempts: {
        where: { quizKey: 'assessment', passed: true },
        orderBy: { scorePercent: 'desc' },
        take: 1,
        select: { scorePercent: true },
      },
    },
  });
  if (!enrolment) throw new NotFoundError(`no enrolment in ${courseSlug}`);
  const { courseVersion } = enrolment;
  const words =
    courseVersion.locales.find(({ locale }) => locale === enrolment.learner.locale) ??
    courseVersion.locales[0];
  if (!words) throw new Error(`course version ${enrolment.courseVersionId} has no words`);
  const outline = CourseOutlineSchema.parse(courseVersion.outline);
  const existing = await db.certificate.findUnique({
    where: {
      learnerId_courseId_versionNumber: {
        ...{ learnerId, courseId: enrolment.courseId, versionNumber: courseVersion.number },
      },
    },
    select: { id: true },
  });
  return {
    enrolmentId: enrolment.id,
    ...{ courseId: enrolment.courseId, courseVersionId: enrolment.courseVersionId },
    completedAt: enrolment.completedAt,
    courseTitle: CourseWordsSchema.parse(words.words).title,
    ...{ versionNumber: courseVersion.number, versionMinor: courseVersion.minor },
    ...{ minutes: outline.certificate.minutes, reward: outline.reward },
    locale: words.locale,
    scorePercent: enrolment.attempts[0]?.scorePercent ?? 0,
    certificateId: existing?.id ?? null,
  };
}
