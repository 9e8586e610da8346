import { adultPageSlug, toLessonKey } from '@heard/domain/courses';
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

/**
 * The same for the pages for adults, who read as fast as adults and follow links out of the site. Such a page
 * lists the sources of the child's own pages too, where they have no links.
 */
export function forAdults(
  resolve: LessonResolver,
  alsoSources: LessonResolver['alsoSources'] = [],
): LessonResolver {
  return { ...resolve, reader: readers.professional, alsoSources };
}

/** The pages for the adult beside the child, one a module at most. */
export function listAdultPages(course: CourseFolder): { key: string; path: string }[] {
  return course.modules.flatMap(({ slug, adultPage }) =>
    adultPage === null ? [] : [{ key: toLessonKey(slug, adultPageSlug), path: adultPage }],
  );
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
