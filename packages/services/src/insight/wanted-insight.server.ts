import { Prisma } from '@heard/db';
import { z } from 'zod';

const day = 24 * 60 * 60 * 1000;
const DaySchema = z.iso.date().nullable().catch(null).default(null);

/** Of which enrolments something is asked. What makes no sense is read as not said. */
const WantedInsightSchema = z.object({
  /** Number of a course version. */
  version: z.coerce.number().int().min(1).max(100_000).nullable().catch(null).default(null),
  /** The language in which learners read Heard. */
  locale: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .nullable()
    .catch(null)
    .default(null),
  /** The first day on which they began, `YYYY-MM-DD` in UTC; half a year ago when not said. */
  from: DaySchema,
  /** The last such day; today when not said. */
  to: DaySchema,
});
export type InsightInput = z.input<typeof WantedInsightSchema>;

/** A course's enrolments that began within a span of time; `until` is not included. */
export interface Cohort {
  course: string;
  version: number | null;
  locale: string | null;
  from: Date;
  until: Date;
}

const longest = 106 * 7 * day;

/** The enrolments that are meant. A span that ends before it begins is one day; two years are the longest. */
export function toCohort(course: string, input: InsightInput, now: Date): Cohort {
  const { version, locale, from, to } = WantedInsightSchema.parse(input);
  const last = to === null ? now : new Date(to);
  const first = from === null ? new Date(last.getTime() - 26 * 7 * day) : new Date(from);
  const until = new Date(Math.floor(last.getTime() / day) * day + day);
  const begins = Math.min(Math.floor(first.getTime() / day) * day, until.getTime() - day);
  return {
    ...{ course, version, locale, until },
    from: new Date(Math.max(begins, until.getTime() - longest)),
  };
}

/** `cohort` as a named part of a query: one row for each enrolment that is meant. */
export function withCohort({ course, version, locale, from, until }: Cohort): Prisma.Sql {
  return Prisma.sql`WITH cohort AS (
    SELECT e.id, e."startedAt", e."completedAt", e.summary, l.locale, v.number AS version
      FROM "Enrolment" e
      JOIN "Course" c ON c.id = e."courseId"
      JOIN "CourseVersion" v ON v.id = e."courseVersionId"
      JOIN "Learner" l ON l.id = e."learnerId"
     WHERE c.slug = ${course} AND e."startedAt" >= ${from} AND e."startedAt" < ${until}
       AND (${version}::int IS NULL OR v.number = ${version}::int)
       AND (${locale}::text IS NULL OR l.locale = ${locale}::text))`;
}
