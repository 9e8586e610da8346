import path from 'node:path';
import { adultPageSlug } from '@heard/domain/courses';
import { isLocale } from '@heard/i18n';
import { sourceLocale } from '../content-folder.ts';
import { readers, type LessonResolver } from '../gate/lesson-resolver.ts';
import type { ContentProblem } from '../problem.ts';
import { readRegistry } from '../registry/index.ts';
import { readCourseFolder } from './course-folder.ts';
import { forAdults, toResolver } from './course-resolver.ts';

/** What a single file is checked against. */
export interface Surroundings {
  /** Null when the registry or the course around the file has problems itself. */
  resolve: LessonResolver | null;
  /** A file outside of the courses may do without front matter, and names no lessons and objectives. */
  isDraft: boolean;
  problems: ContentProblem[];
}

/** Finds what the lesson at `place` may name: its own course, or for a draft elsewhere the registry alone. */
export function findSurroundings(folder: string, place: string): Surroundings {
  const [locale = '', slug = '', , file] = path.relative(folder, place).split(path.sep);
  const isLesson = file !== undefined && isLocale(locale);
  const { registry, problems } = readRegistry(folder, isLesson ? locale : sourceLocale);
  if (!registry) return { resolve: null, isDraft: !isLesson, problems };
  if (!isLesson) {
    const reader = readers.parliamentarian;
    return {
      resolve: { registry, lessons: null, objectives: null, reader },
      isDraft: true,
      problems,
    };
  }
  const { course, problems: wrong } = readCourseFolder(path.join(folder, locale, slug), locale);
  if (!course) return { resolve: null, isDraft: false, problems: wrong };
  const reading = toResolver(course, registry);
  const resolve = file === `${adultPageSlug}.mdx` ? forAdults(reading) : reading;
  return { resolve, isDraft: false, problems: [] };
}
