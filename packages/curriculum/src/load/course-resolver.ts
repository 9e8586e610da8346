import { toLessonKey } from '@heard/domain/courses';
import { readers, type LessonResolver } from '../gate/lesson-resolver.ts';
import type { Registry } from '../registry/index.ts';
import type { CourseFolder } from './course-folder.ts';

/** What the lessons of a course may name. */
export function toResolver(course: CourseFolder, registry: Registry): LessonResolver {
  const home = `/${course.locale}/courses/${course.slug}`;
  return {
    registry,
    lessons: new Map(listLessons(course).map(({ key }) => [key, `${home}/${key}`])),
    objectives: new Set(course.file.objectives.map(({ id }) => id)),
    reader: readers[course.file.audience],
  };
}

/** A course's lessons by their keys, in reading order. */
export function listLessons(course: CourseFolder): { key: string; path: string }[] {
  return course.modules.flatMap((module) =>
    module.lessons.map((lesson) => ({
      key: toLessonKey(module.slug, lesson.slug),
      path: lesson.path,
    })),
  );
}
