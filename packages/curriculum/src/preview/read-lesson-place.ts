import { readFileSync } from 'node:fs';
import path from 'node:path';
import { adultPageSlug, type Audience } from '@heard/domain/courses';
import { parseDocument } from 'yaml';
import { splitSource } from '../gate/split-source.ts';
import { readCourseFolder, type CourseFolder } from '../load/course-folder.ts';

/** What a page says of a lesson in a list. */
export interface LessonHead {
  slug: string;
  title: string;
  summary: string;
  minutes: number;
}

/** Where a lesson stands in its course, as the pages around it show. */
export interface LessonPlace {
  locale: string;
  course: { slug: string; title: string; audience: Audience };
  module: { slug: string; title: string; number: number; hasQuiz: boolean; hasAdultPage: boolean };
  /** The module's lessons in order. */
  lessons: LessonHead[];
  /** Keys and titles of all of the course's lessons, in order. */
  all: { key: string; title: string }[];
  objectives: { id: string; text: string }[];
  isAdultPage: boolean;
  /** The lesson's own key. */
  key: string;
}

/** Reads where the lesson at `place` stands; null while its course cannot be read. */
export function readLessonPlace(folder: string, place: string): LessonPlace | null {
  const [locale = '', slug = '', moduleFolder = '', file = ''] = place.split('/');
  const { course } = readCourseFolder(path.join(folder, locale, slug), locale);
  const moduleSlug = moduleFolder.replace(/^\d\d-/, '');
  const at = course?.file.modules.findIndex((one) => one.slug === moduleSlug) ?? -1;
  const module = course?.modules[at];
  const words = course?.file.modules[at];
  if (!course || !module || !words) return null;
  const heads = readHeads(course);
  const lessonSlug = file.replace(/^\d\d-/, '').replace(/\.mdx$/, '');
  return {
    locale,
    course: { slug, title: course.file.title, audience: course.file.audience },
    module: {
      ...{ slug: moduleSlug, title: words.title, number: at + 1 },
      ...{ hasQuiz: module.quiz !== null, hasAdultPage: module.adultPage !== null },
    },
    lessons: heads.filter(({ of }) => of === moduleSlug).map(({ head }) => head),
    all: heads.map(({ of, head }) => ({ key: `${of}/${head.slug}`, title: head.title })),
    objectives: course.file.objectives,
    isAdultPage: lessonSlug === adultPageSlug,
    key: `${moduleSlug}/${lessonSlug}`,
  };
}

function readHeads(course: CourseFolder): { of: string; head: LessonHead }[] {
  return course.modules.flatMap(({ slug: of, lessons }) =>
    lessons.map(({ slug, path: file }) => {
      const { frontMatter } = splitSource(readFileSync(file, 'utf8'));
      const read: unknown = frontMatter ? parseDocument(frontMatter.text).toJS() : null;
      const { title, summary, minutes } = (read ?? {}) as Partial<Record<string, unknown>>;
      const text = (value: unknown, other: string) => (typeof value === 'string' ? value : other);
      return {
        of,
        head: {
          ...{ slug, title: text(title, slug), summary: text(summary, '') },
          minutes: typeof minutes === 'number' ? minutes : 1,
        },
      };
    }),
  );
}
