import type { DbOrTransaction } from '@heard/db';

/** Where a picture is shown. */
export interface PictureUse {
  picture: string;
  documentId: string;
  path: string;
  title: string;
  course: string | null;
  locale: string | null;
  /** Whether the working text shows it, the approved one, or both. */
  inText: boolean;
  inApproved: boolean;
}

/** A tag of a picture, with its name as the group. */
const tag = String.raw`<Picture\s[^>]{0,200}?name\s*=\s*["']([a-z0-9-]+)["']`;

/** The lessons and pages for adults that show pictures, or one of them; archived ones do not count. */
export async function listPictureUses(
  db: DbOrTransaction,
  picture: string | null = null,
): Promise<PictureUse[]> {
  return db.$queryRaw<PictureUse[]>`
    SELECT shown.picture, d.id AS "documentId", d.path, d.title, d."courseSlug" AS course, d.locale,
           bool_or(shown.working) AS "inText", bool_or(NOT shown.working) AS "inApproved"
      FROM "Document" d
     CROSS JOIN LATERAL (
            SELECT found[1] AS picture, true AS working FROM regexp_matches(d.text, ${tag}, 'g') AS found
             UNION ALL
            SELECT found[1], false FROM regexp_matches(coalesce(d."approvedText", ''), ${tag}, 'g') AS found
           ) AS shown
     WHERE d.kind IN ('lesson', 'adult-page') AND d."archivedAt" IS NULL
       AND (${picture}::text IS NULL OR shown.picture = ${picture})
     GROUP BY shown.picture, d.id
     ORDER BY d.path`;
}

/** A lesson as it was published, which shows a picture. */
export interface PublishedUse {
  course: string;
  number: number;
  locale: string;
  title: string;
}

/** The published lessons, of any version, that show this file: they never change, so it must stay. */
export async function listPublishedUses(
  db: DbOrTransaction,
  file: string,
): Promise<PublishedUse[]> {
  return db.$queryRaw<PublishedUse[]>`
    SELECT c.slug AS course, v.number, l.locale, l.title
      FROM "LessonVersion" l
      JOIN "CourseVersion" v ON v.id = l."courseVersionId"
      JOIN "Course" c ON c.id = v."courseId"
     WHERE strpos(l.html, ${`/media/${file}`}) > 0
     ORDER BY c.slug, v.number DESC, l.locale, l.title
     LIMIT 50`;
}
