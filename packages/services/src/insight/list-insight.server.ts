import { showParts } from '@heard/domain/insight';
import { can } from '@heard/domain/identity';
import { authorize, type Ctx } from '../context.server.ts';
import { getVersion, getWords } from '../courses/index.server.ts';

/** A course with the counts of all its learners since it was published; null where they are too few. */
export interface CourseInsight {
  slug: string;
  title: string;
  enrolments: number | null;
  completions: number | null;
  certificates: number | null;
}

interface Row {
  slug: string;
  versionId: string;
  enrolments: number;
  completions: number;
  certificates: number;
}

/** The courses whose numbers the asker may see. */
export async function listInsight(
  ctx: Ctx,
  { readerLocale }: { readerLocale: string },
): Promise<CourseInsight[]> {
  authorize(ctx, 'read:insight:any');

  const rows = await ctx.db.$queryRaw<Row[]>`
    SELECT c.slug,
           (SELECT v.id FROM "CourseVersion" v WHERE v."courseId" = c.id
             ORDER BY v.number DESC, v.minor DESC LIMIT 1) AS "versionId",
           count(e.id)::int AS enrolments,
           (count(e.id) FILTER (WHERE e."completedAt" IS NOT NULL))::int AS completions,
           (SELECT count(*) FROM "Certificate" t JOIN "CourseVersion" v ON v.id = t."courseVersionId"
             WHERE v."courseId" = c.id AND t."revokedAt" IS NULL)::int AS certificates
      FROM "Course" c LEFT JOIN "Enrolment" e ON e."courseId" = c.id
     WHERE EXISTS (SELECT 1 FROM "CourseVersion" v WHERE v."courseId" = c.id)
     GROUP BY c.id ORDER BY c.position, c.slug`;
  const allowed = rows.filter(({ slug }) => can(ctx.actor, 'read:insight:any', { course: slug }));
  const shown = {
    enrolments: showParts(allowed.map(({ enrolments }) => enrolments)),
    completions: showParts(allowed.map(({ completions }) => completions)),
    certificates: showParts(allowed.map(({ certificates }) => certificates)),
  };
  return Promise.all(
    allowed.map(async ({ slug, versionId }, index) => ({
      slug,
      title: getWords(await getVersion(ctx.db, versionId), readerLocale).title,
      enrolments: shown.enrolments[index] ?? null,
      completions: shown.completions[index] ?? null,
      certificates: shown.certificates[index] ?? null,
    })),
  );
}
