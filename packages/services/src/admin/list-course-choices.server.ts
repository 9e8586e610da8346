import { authorize, type Ctx } from '../context.server.ts';

/** A course in which a role can be given. */
export interface CourseChoice {
  slug: string;
  /** In the language asked for, else in English, else the slug. */
  title: string;
}

/** The courses in which a role can be given, published or only written so far, by title. */
export async function listCourseChoices(
  ctx: Ctx,
  input: { locale: string },
): Promise<CourseChoice[]> {
  authorize(ctx, 'assign:role:any');
  // The newest title of each course: as it is written now, else as it was published last.
  const rows = await ctx.db.$queryRaw<CourseChoice[]>`
    SELECT slug, (array_agg(title ORDER BY rank))[1] AS title FROM (
      SELECT c."slug" AS slug, l."words"->>'title' AS title,
        CASE WHEN l."locale" = ${input.locale} THEN 1 ELSE 3 END AS rank
      FROM "Course" c
      JOIN LATERAL (SELECT "id" FROM "CourseVersion" WHERE "courseId" = c."id"
        ORDER BY "number" DESC LIMIT 1) v ON true
      JOIN "CourseLocale" l ON l."courseVersionId" = v."id" AND l."locale" IN (${input.locale}, 'en')
      UNION ALL
      SELECT d."courseSlug", d."title", CASE WHEN d."locale" = ${input.locale} THEN 0 ELSE 2 END
      FROM "Document" d WHERE d."kind" = 'course' AND d."courseSlug" IS NOT NULL
        AND d."archivedAt" IS NULL AND d."locale" IN (${input.locale}, 'en')
      UNION ALL SELECT c."slug", c."slug", 9 FROM "Course" c
    ) AS named GROUP BY slug`;
  const named = rows.map(({ slug, title }) => ({ slug, title: title || slug }));
  return named.sort((one, two) => one.title.localeCompare(two.title, input.locale));
}
