import type { DbOrTransaction } from '@heard/db';
import {
  CourseOutlineSchema,
  CourseWordsSchema,
  LessonExtrasSchema,
  ProgressSummarySchema,
  type CourseOutline,
  type CourseWords,
  type LessonExtras,
  type ProgressSummary,
} from '@heard/domain/courses';
import { NotFoundError } from '@heard/domain/identity';
import { BoundedMap } from '../bounded-map.server.ts';

/** A published course version. Never changes, so it is read once per process. */
export interface StoredVersion {
  id: string;
  courseId: string;
  number: number;
  minor: number;
  publishedAt: Date;
  outline: CourseOutline;
  words: ReadonlyMap<string, CourseWords>;
}

/** A published lesson. */
export interface StoredLesson {
  locale: string;
  title: string;
  summary: string;
  minutes: number;
  html: string;
  extras: LessonExtras;
}

/** A learner's place in a course, and the course's newest version. */
export interface Place {
  courseId: string;
  latestVersionId: string;
  enrolment: {
    id: string;
    courseVersionId: string;
    startedAt: Date;
    completedAt: Date | null;
    summary: ProgressSummary;
  } | null;
}

const versions = new BoundedMap<string, StoredVersion>(200);
const lessons = new BoundedMap<string, StoredLesson>(2000);

/** The version with this id, from memory once it was read. Throws NotFoundError. */
export async function getVersion(db: DbOrTransaction, id: string): Promise<StoredVersion> {
  const known = versions.get(id);
  if (known) return known;
  const row = await db.courseVersion.findUnique({
    where: { id },
    select: {
      id: true,
      courseId: true,
      number: true,
      minor: true,
      publishedAt: true,
      outline: true,
      locales: { select: { locale: true, words: true }, orderBy: { locale: 'asc' } },
    },
  });
  if (!row) throw new NotFoundError(`no course version ${id}`);
  const version: StoredVersion = {
    ...row,
    outline: CourseOutlineSchema.parse(row.outline),
    words: new Map(
      row.locales.map(({ locale, words }) => [locale, CourseWordsSchema.parse(words)]),
    ),
  };
  versions.set(id, version);
  return version;
}

/** The locale in which a version is shown to a reader of `wanted`: that one, else English, else the first. */
export function chooseLocale(version: StoredVersion, wanted: string): string {
  if (version.words.has(wanted)) return wanted;
  const first = version.words.keys().next().value;
  if (first === undefined) throw new Error(`course version ${version.id} has no words`);
  return version.words.has('en') ? 'en' : first;
}

/** The words of a version for a reader of `wanted`. */
export function getWords(version: StoredVersion, wanted: string): CourseWords {
  return version.words.get(chooseLocale(version, wanted)) as CourseWords;
}

/** A lesson of a version, from memory once it was read. Throws NotFoundError. */
export async function getLesson(
  db: DbOrTransaction,
  key: { courseVersionId: string; locale: string; lessonKey: string },
): Promise<StoredLesson> {
  const name = `${key.courseVersionId} ${key.locale} ${key.lessonKey}`;
  const known = lessons.get(name);
  if (known) return known;
  const row = await db.lessonVersion.findUnique({
    where: { courseVersionId_locale_lessonKey: key },
    select: { locale: true, title: true, summary: true, minutes: true, html: true, extras: true },
  });
  if (!row) throw new NotFoundError(`no lesson ${key.lessonKey}`);
  const lesson = { ...row, extras: LessonExtrasSchema.parse(row.extras) };
  lessons.set(name, lesson);
  return lesson;
}

interface PlaceRow {
  courseId: string;
  latestVersionId: string | null;
  id: string | null;
  courseVersionId: string | null;
  startedAt: Date | null;
  completedAt: Date | null;
  summary: unknown;
}

/**
 * Waits until a publication of the course that is under way has ended, and keeps the next from beginning until
 * the transaction ends: who is put on the newest version then is really on it, and is found by its correction.
 */
export async function holdCourse(tx: DbOrTransaction, courseId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Course" WHERE id = ${courseId} FOR SHARE`;
}

/**
 * Where a learner (null: nobody) stands in a course, in one query: the page of every signed-in reader
 * begins with it. Throws NotFoundError when there is no such course or none of its versions is published.
 */
export async function getPlace(
  db: DbOrTransaction,
  courseSlug: string,
  learnerId: string | null,
): Promise<Place> {
  const [row] = await db.$queryRaw<PlaceRow[]>`
    SELECT c.id AS "courseId",
           (SELECT v.id FROM "CourseVersion" v WHERE v."courseId" = c.id
             ORDER BY v.number DESC, v.minor DESC LIMIT 1) AS "latestVersionId",
           e.id, e."courseVersionId", e."startedAt", e."completedAt", e.summary
      FROM "Course" c
      LEFT JOIN "Enrolment" e ON e."courseId" = c.id AND e."learnerId" = ${learnerId}
     WHERE c.slug = ${courseSlug}`;
  if (!row || row.latestVersionId === null) throw new NotFoundError(`no course ${courseSlug}`);
  const { courseId, latestVersionId, id, courseVersionId, startedAt, completedAt, summary } = row;
  const enrolment =
    id !== null && courseVersionId !== null && startedAt !== null
      ? {
          id,
          courseVersionId,
          startedAt,
          completedAt,
          summary: ProgressSummarySchema.parse(summary),
        }
      : null;
  return { courseId, latestVersionId, enrolment };
}
