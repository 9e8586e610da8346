import { can } from '@heard/domain/identity';
import { authorize, type Ctx } from '../context.server.ts';

/** What the bank can be filtered by, as far as its questions use it. */
export interface QuestionFilters {
  courses: string[];
  /** Of all courses, or of the one that is chosen. */
  quizKeys: string[];
  tags: string[];
  locales: string[];
  objectives: string[];
}

/** The courses, quizzes, tags, languages and objectives that questions of the bank have, for lists to choose from. */
export async function listQuestionFilters(
  ctx: Ctx,
  { course }: { course: string },
): Promise<QuestionFilters> {
  authorize(ctx, 'read:draft:any');
  const rows = await ctx.db.$queryRaw<
    { course: string; quizKey: string; locale: string; objective: string; tags: string[] }[]
  >`
    SELECT DISTINCT "courseSlug" AS course, "quizKey", locale, objective, tags FROM "BankQuestion"`;
  const readable = rows.filter((row) => can(ctx.actor, 'read:draft:any', { course: row.course }));
  const inCourse = readable.filter((row) => course === '' || row.course === course);
  const distinct = (words: readonly string[]) =>
    [...new Set(words)].filter((word) => word !== '').sort();
  return {
    courses: distinct(readable.map((row) => row.course)),
    quizKeys: distinct(inCourse.map((row) => row.quizKey)),
    tags: distinct(inCourse.flatMap((row) => row.tags)),
    locales: distinct(readable.map((row) => row.locale)),
    objectives: distinct(inCourse.map((row) => row.objective)),
  };
}
