import { CourseOutlineSchema } from '@heard/domain/courses';
import type { Db } from '@heard/services';

/** The first lesson of the first course that is published, with its address. */
export async function findFirstLesson(db: Db) {
  const version = await db.courseVersion.findFirstOrThrow({
    orderBy: [{ course: { position: 'asc' } }, { number: 'desc' }],
    select: { outline: true },
  });
  const outline = CourseOutlineSchema.parse(version.outline);
  const module = outline.modules[0];
  const lesson = module?.lessons[0];
  if (!module || !lesson) throw new Error('the course has no lesson');
  return {
    courseSlug: outline.slug,
    moduleSlug: module.slug,
    lessonSlug: lesson.slug,
    path: `/en/courses/${outline.slug}/${module.slug}/${lesson.slug}`,
  };
}
