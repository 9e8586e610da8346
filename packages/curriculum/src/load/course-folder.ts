import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { adultPageSlug, type TrainerGuide } from '@heard/domain/courses';
import type { ContentProblem } from '../problem.ts';
import { listFiles, listFolders } from '../registry/index.ts';
import { CourseFileSchema, IdSchema, type CourseFile } from '../schemas/index.ts';
import { checkYaml, readYaml } from '../yaml/read-yaml.ts';
import { readGuide } from './read-guide.ts';

/** A course's files in one locale, found by their names and not yet read. */
export interface CourseFolder {
  /** The folder itself. */
  home: string;
  slug: string;
  locale: string;
  file: CourseFile;
  modules: ModuleFolder[];
  /** Null when the course has no final assessment. */
  assessment: string | null;
  /** How to teach it to a group; null when no guide is written. */
  guide: TrainerGuide | null;
}

interface ModuleFolder {
  slug: string;
  lessons: { slug: string; path: string }[];
  /** Null when the module has no quiz. */
  quiz: string | null;
  /** The page for the adult beside the child; null when there is none. */
  adultPage: string | null;
}

/**
 * Finds a course's modules and lessons: `course.yaml` names the modules, folders `01-<module>` hold files
 * `01-<lesson>.mdx` in reading order. Refuses what is missing, what is out of order, and what has no place.
 */
export function readCourseFolder(
  folder: string,
  locale: string,
): { course: CourseFolder | null; problems: ContentProblem[] } {
  const coursePath = path.join(folder, 'course.yaml');
  if (!existsSync(coursePath)) return { course: null, problems: [missing(coursePath)] };
  const yaml = readYaml({ path: coursePath, text: readFileSync(coursePath, 'utf8') });
  const { value: file, problems: wrong } = checkYaml(yaml, CourseFileSchema);
  const problems = [...yaml.problems, ...wrong];
  if (!file) return { course: null, problems };

  const folders = listFolders(folder);
  const expected = file.modules.map(({ slug }, index) => `${numbered(index)}-${slug}`);
  for (const name of folders.filter((name) => !expected.includes(name)))
    problems.push(atHead(path.join(folder, name), 'is no module of course.yaml'));
  const modules = file.modules.map(({ slug, quiz }, index) => {
    const home = path.join(folder, expected[index] ?? '');
    if (!folders.includes(expected[index] ?? '')) problems.push(missing(home));
    return readModuleFolder({ home, slug, hasQuiz: quiz }, problems);
  });
  const { guide, problems: misguided } = readGuide(folder, file);
  problems.push(...misguided);
  const assessment = path.join(folder, 'assessment.yaml');
  return {
    course: {
      home: folder,
      slug: path.basename(folder),
      ...{ locale, file, modules, guide },
      assessment: readQuizPath(assessment, file.assessment, problems),
    },
    problems,
  };
}

function readModuleFolder(
  { home, slug, hasQuiz }: { home: string; slug: string; hasQuiz: boolean },
  problems: ContentProblem[],
): ModuleFolder {
  const quiz = path.join(home, 'quiz.yaml');
  const adultPage = path.join(home, `${adultPageSlug}.mdx`);
  const lessons: ModuleFolder['lessons'] = [];
  for (const file of listFiles(home, '')) {
    if (file === quiz || file === adultPage) continue;
    const [, number, name = ''] = /^(\d\d)-(.+)\.mdx$/.exec(path.basename(file)) ?? [];
    if (!IdSchema.safeParse(name).success || reserved.has(name)) {
      problems.push(atHead(file, 'must be called quiz.yaml, for-adults.mdx or 01-a-name.mdx'));
      continue;
    }
    if (number !== numbered(lessons.length))
      problems.push(
        atHead(file, `must begin with ${numbered(lessons.length)}: lessons are numbered in order`),
      );
    lessons.push({ slug: name, path: file });
  }
  const names = lessons.map((lesson) => lesson.slug);
  if (new Set(names).size < names.length) problems.push(atHead(home, 'two lessons have one name'));
  if (existsSync(home) && lessons.length === 0) problems.push(atHead(home, 'has no lesson'));
  return {
    ...{ slug, lessons },
    quiz: readQuizPath(quiz, hasQuiz, problems),
    adultPage: existsSync(adultPage) ? adultPage : null,
  };
}

/** Addresses within a module that no lesson may take. */
const reserved = new Set(['quiz', adultPageSlug]);

/** The quiz's path when it is wanted and there; refuses one that is wanted and absent, or there and unwanted. */
function readQuizPath(place: string, isWanted: boolean, problems: ContentProblem[]): string | null {
  const isThere = existsSync(place);
  if (isWanted && !isThere) problems.push(missing(place));
  if (!isWanted && isThere)
    problems.push(atHead(place, 'is here, and course.yaml says that there is none'));
  return isWanted && isThere ? place : null;
}

function numbered(index: number): string {
  return String(index + 1).padStart(2, '0');
}

function missing(place: string): ContentProblem {
  return atHead(place, 'is missing');
}

function atHead(place: string, message: string): ContentProblem {
  return { path: place, line: 1, column: 1, message };
}
