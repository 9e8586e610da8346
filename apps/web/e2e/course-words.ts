import { CourseWordsSchema } from '@heard/domain/courses';
import type { Database } from '@heard/e2e/journey';
import type { z } from 'zod';

/** What the newest version of a course is called in a language, and all the other words around its lessons. */
export async function readCourseWords(
  database: Database,
  slug: string,
  locale: string,
): Promise<z.infer<typeof CourseWordsSchema>> {
  const { rows } = await database.query<{ words: unknown }>(
    `SELECT w."words" FROM "CourseLocale" w JOIN "CourseVersion" v ON v."id" = w."courseVersionId"
     JOIN "Course" c ON c."id" = v."courseId" WHERE c."slug" = $1 AND w."locale" = $2
     ORDER BY v."number" DESC, v."minor" DESC LIMIT 1`,
    [slug, locale],
  );
  return CourseWordsSchema.parse(rows[0]?.words);
}
