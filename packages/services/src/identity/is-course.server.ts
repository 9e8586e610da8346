import type { DbOrTransaction } from '@heard/db';

/** Whether there is such a course, published or only written so far: roles can be given in it. */
export async function isCourse(db: DbOrTransaction, slug: string): Promise<boolean> {
  if ((await db.course.count({ where: { slug } })) > 0) return true;
  return (await db.document.count({ where: { courseSlug: slug } })) > 0;
}
