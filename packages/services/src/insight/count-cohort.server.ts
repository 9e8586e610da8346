import { Prisma } from '@heard/db';
import type { Ctx } from '../context.server.ts';
import { withCohort, type Cohort } from './wanted-insight.server.ts';

/** One cell: how many began, completed and were certified, by week, version and language. */
export interface Cell {
  /** Monday of the week in which it happened, `YYYY-MM-DD`. */
  week: string;
  version: number;
  locale: string;
  enrolments: number;
  completions: number;
  certificates: number;
}

/** How many enrolments have done a step of the course. */
export interface StepCount {
  kind: 'lesson' | 'quiz';
  key: string;
  people: number;
}

/** How long a lesson takes, over the people of whom that is known. */
export interface LessonTime {
  key: string;
  people: number;
  /** From opening to completing, the median in minutes. Sittings of more than two hours are breaks and left out. */
  minutes: number;
}

/** How a quiz goes, over the people who handed it in. */
export interface QuizScores {
  key: string;
  people: number;
  /** Median of each person's best score, in percent. */
  medianBest: number;
  /** How many passed at their first attempt. */
  passedFirst: number;
  /** Best scores by tens: [0, 10), … [90, 100]. */
  bins: number[];
}

/** What happened when: each enrolment counts in the weeks in which it began, was completed and certified. */
export function countCells(ctx: Ctx, cohort: Cohort): Promise<Cell[]> {
  const week = (column: Prisma.Sql) =>
    Prisma.sql`to_char(date_trunc('week', ${column} AT TIME ZONE 'UTC'), 'YYYY-MM-DD')`;
  return ctx.db.$queryRaw<Cell[]>`${withCohort(cohort)},
    happened AS (
      SELECT ${week(Prisma.sql`"startedAt"`)} AS week, version, locale, 1 AS began, 0 AS completed, 0 AS certified
        FROM cohort
      UNION ALL
      SELECT ${week(Prisma.sql`"completedAt"`)}, version, locale, 0, 1, 0
        FROM cohort WHERE "completedAt" IS NOT NULL
      UNION ALL
      SELECT ${week(Prisma.sql`t."issuedAt"`)}, cohort.version, cohort.locale, 0, 0, 1
        FROM "Certificate" t JOIN cohort ON cohort.id = t."enrolmentId" WHERE t."revokedAt" IS NULL)
    SELECT week, version, locale, sum(began)::int AS enrolments, sum(completed)::int AS completions,
           sum(certified)::int AS certificates
      FROM happened GROUP BY week, version, locale ORDER BY week, version, locale`;
}

/** How far the cohort has come, by step. */
export function countSteps(ctx: Ctx, cohort: Cohort): Promise<StepCount[]> {
  return ctx.db.$queryRaw<StepCount[]>`${withCohort(cohort)}
    SELECT 'lesson' AS kind, key, count(*)::int AS people
      FROM cohort, jsonb_array_elements_text(summary->'completedLessons') AS key GROUP BY key
    UNION ALL
    SELECT 'quiz', key, count(*)::int
      FROM cohort, jsonb_array_elements_text(summary->'passedQuizzes') AS key GROUP BY key`;
}

/** How long lessons take, by what was recorded when they were opened and completed. */
export function measureTimes(ctx: Ctx, cohort: Cohort): Promise<LessonTime[]> {
  return ctx.db.$queryRaw<LessonTime[]>`${withCohort(cohort)},
    sitting AS (
      SELECT done.subject AS key, done."enrolmentId",
             extract(epoch FROM done.at - (
               SELECT max(opened.at) FROM "ProgressEvent" opened
                WHERE opened."enrolmentId" = done."enrolmentId" AND opened.kind = 'lesson-opened'
                  AND opened.subject = done.subject AND opened.at <= done.at)) / 60 AS minutes
        FROM "ProgressEvent" done JOIN cohort ON cohort.id = done."enrolmentId"
       WHERE done.kind = 'lesson-completed')
    SELECT key, count(*)::int AS people,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY minutes)::float AS minutes
      FROM sitting WHERE minutes <= 120 GROUP BY key`;
}

/** Days from beginning to completing, over those who completed. */
export async function measureDays(
  ctx: Ctx,
  cohort: Cohort,
): Promise<{ people: number; days: number | null }> {
  const [row] = await ctx.db.$queryRaw<{ people: number; days: number | null }[]>`
    ${withCohort(cohort)}
    SELECT count(*)::int AS people,
           (percentile_cont(0.5) WITHIN GROUP
             (ORDER BY extract(epoch FROM "completedAt" - "startedAt") / 86400))::float AS days
      FROM cohort WHERE "completedAt" IS NOT NULL`;
  return row ?? { people: 0, days: null };
}

/** Scores by quiz, of attempts that were handed in. */
export function measureScores(ctx: Ctx, cohort: Cohort): Promise<QuizScores[]> {
  return ctx.db.$queryRaw<QuizScores[]>`${withCohort(cohort)},
    person AS (
      SELECT a."quizKey" AS key, max(a."scorePercent") AS best,
             (array_agg(a.passed ORDER BY a."startedAt", a.id))[1] AS "passedFirst"
        FROM "Attempt" a JOIN cohort ON cohort.id = a."enrolmentId"
       WHERE a."submittedAt" IS NOT NULL AND a."scorePercent" IS NOT NULL
       GROUP BY a."quizKey", a."enrolmentId")
    SELECT key, count(*)::int AS people,
           (percentile_cont(0.5) WITHIN GROUP (ORDER BY best))::float AS "medianBest",
           (count(*) FILTER (WHERE "passedFirst"))::int AS "passedFirst",
           (SELECT array_agg((SELECT count(*)::int FROM person p
                               WHERE p.key = person.key AND least(9, floor(p.best / 10)) = bin) ORDER BY bin)
              FROM generate_series(0, 9) AS bin) AS bins
      FROM person GROUP BY key`;
}
