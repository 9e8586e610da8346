import type { Prisma } from '@heard/db';
import { parseDocumentPath, type DocumentPlace } from '@heard/domain/authoring';
import { isMap, isSeq, parseDocument } from 'yaml';

/** A document of a course, as changes of its structure see it. */
export interface CourseDocument {
  id: string;
  path: string;
  text: string;
  place: DocumentPlace;
}

/** All documents of a course in all locales that are not archived, in the order of their paths. */
export async function readCourseDocuments(
  tx: Prisma.TransactionClient,
  course: string,
): Promise<CourseDocument[]> {
  const rows = await tx.document.findMany({
    where: { courseSlug: course, archivedAt: null },
    orderBy: { path: 'asc' },
    select: { id: true, path: true, text: true },
  });
  return rows.flatMap((row) => {
    const place = parseDocumentPath(row.path);
    return place ? [{ ...row, place }] : [];
  });
}

/** A module as `course.yaml` names it. */
export interface NamedModule {
  slug: string;
  title: string;
  hasQuiz: boolean;
}

/** The modules of a `course.yaml`, in order; null when the text cannot be read as one. */
export function readModules(text: string): NamedModule[] | null {
  const document = parseDocument(text, { schema: 'core' });
  const modules = isMap(document.contents) ? document.get('modules') : null;
  if (document.errors.length > 0 || !isSeq(modules)) return null;
  return modules.items.flatMap((item) => {
    if (!isMap(item)) return [];
    const slug = item.get('slug');
    if (typeof slug !== 'string') return [];
    const title = item.get('title');
    return [
      {
        slug,
        title: typeof title === 'string' ? title : slug,
        hasQuiz: item.get('quiz') !== false,
      },
    ];
  });
}
