import { NotFoundError } from '@heard/domain/identity';
import type { Ctx } from '../context.server.ts';
import type { Cohort } from './wanted-insight.server.ts';

/** What a course's insight can be narrowed to, and the version whose steps it shows. */
export interface Choices {
  courseVersionId: string;
  /** Numbers of the versions, newest first. */
  versions: number[];
  /** Languages of its learners, by code. */
  locales: string[];
}

/** Throws NotFoundError for an unknown course or version. */
export async function findChoices(ctx: Ctx, cohort: Cohort): Promise<Choices> {
  const versions = await ctx.db.courseVersion.findMany({
    where: { course: { slug: cohort.course } },
    orderBy: [{ number: 'desc' }, { minor: 'desc' }],
    select: { id: true, number: true },
  });
  const shown = versions.find(({ number }) => (cohort.version ?? number) === number);
  if (!shown) throw new NotFoundError('no such course or version');
  const locales = await ctx.db.$queryRaw<{ locale: string }[]>`
    SELECT DISTINCT l.locale FROM "Enrolment" e
      JOIN "Course" c ON c.id = e."courseId" JOIN "Learner" l ON l.id = e."learnerId"
     WHERE c.slug = ${cohort.course} ORDER BY 1`;
  return {
    courseVersionId: shown.id,
    versions: [...new Set(versions.map(({ number }) => number))],
    locales: locales.map(({ locale }) => locale),
  };
}
