import path from 'node:path';
import { assessmentKey } from '@heard/domain/courses';
import type { CompiledLesson } from '../gate/index.ts';
import type { LessonResolver } from '../gate/lesson-resolver.ts';
import { hashOf } from '../hash-of.ts';
import type { ContentProblem } from '../problem.ts';
import type { Registry } from '../registry/index.ts';
import type { QuizFile } from '../schemas/index.ts';
import { readCourseFolder, type CourseFolder } from './course-folder.ts';
import { forAdults, listAdultPages, listLessons, toResolver } from './course-resolver.ts';
import type { LessonCache } from './lesson-cache.ts';
import { loadLesson } from './load-lesson.ts';
import { loadQuiz } from './load-quiz.ts';

/** A lesson's or an adult page's file, compiled. */
interface LoadedLesson {
  key: string;
  path: string;
  compiled: CompiledLesson;
}

/** A course in one locale, read and compiled; what had errors is left out. */
export interface CoursePart {
  course: CourseFolder;
  lessons: LoadedLesson[];
  /** For the adult beside the child; by the key `<module>/for-adults`. */
  adultPages: LoadedLesson[];
  quizzes: { key: string; path: string; quiz: QuizFile }[];
  /** Titles by source id, of the sources that questions name: results tell them. */
  sources: Map<string, string>;
}

export interface CoursePlace {
  /** The folder of content. */
  folder: string;
  slug: string;
  registry: Registry;
  /** Compiled lessons of earlier runs, and the hash of what compiled them; null to compile all. */
  memory: { cache: LessonCache; compiler: string } | null;
}

/** Loads one course in the registry's locale. */
export async function loadCoursePart(place: CoursePlace): Promise<{
  part: CoursePart | null;
  errors: ContentProblem[];
  warnings: ContentProblem[];
}> {
  const { folder, slug, registry, memory } = place;
  const { locale } = registry;
  const { course, problems } = readCourseFolder(path.join(folder, locale, slug), locale);
  const errors = [...problems];
  const warnings: ContentProblem[] = [];
  if (!course) return { part: null, errors, warnings };
  const resolve = toResolver(course, registry);
  const part: CoursePart = {
    ...{ course, lessons: [], adultPages: [], quizzes: [], sources: new Map() },
  };
  const hashes = new Map<LessonResolver, string>();
  const surround = (reading: LessonResolver) => {
    const hash = hashes.get(reading) ?? hashOf(describe(reading, memory?.compiler ?? ''));
    hashes.set(reading, hash);
    return hash;
  };
  const load = async (
    files: ReturnType<typeof listLessons>,
    readingOf: (key: string) => LessonResolver,
  ) => {
    const loaded: LoadedLesson[] = [];
    for (const { key, path: file } of files) {
      const reading = readingOf(key);
      const remembering = memory && { cache: memory.cache, surroundings: surround(reading) };
      const checked = await loadLesson(file, reading, remembering);
      errors.push(...checked.errors);
      warnings.push(...checked.warnings);
      if (checked.value) loaded.push({ key, path: file, compiled: checked.value });
    }
    return loaded;
  };
  part.lessons = await load(listLessons(course), () => resolve);
  part.adultPages = await load(listAdultPages(course), (key) =>
    forAdults(resolve, listSources(part.lessons, key)),
  );
  const around = {
    registry,
    lessons: new Set(resolve.lessons?.keys()),
    objectives: new Set(resolve.objectives),
    taken: new Map<string, string>(),
  };
  for (const { key, path: file } of listQuizzes(course)) {
    const { quiz, problems: wrong } = loadQuiz(file, around);
    errors.push(...wrong);
    if (quiz) part.quizzes.push({ key, path: file, quiz });
    for (const { source } of quiz?.questions ?? [])
      part.sources.set(source.id, registry.sources.get(source.id)?.title ?? '');
  }
  return { part, errors, warnings };
}

/** The sources that the lessons of an adult page's module name, each once. */
function listSources(lessons: readonly LoadedLesson[], adultPageKey: string) {
  const [module] = adultPageKey.split('/');
  const named = lessons
    .filter(({ key }) => key.startsWith(`${module}/`))
    .flatMap(({ compiled }) => compiled.uses.sources);
  return named.filter(({ id }, index) => named.findIndex((one) => one.id === id) === index);
}

/** All that a lesson depends on besides its own source, as a plain value. */
function describe(
  { registry, lessons, objectives, reader, alsoSources = [] }: LessonResolver,
  compiler: string,
) {
  return {
    ...{ compiler, reader, alsoSources },
    locale: registry.locale,
    facts: [...registry.facts],
    sources: [...registry.sources],
    untranslated: [...registry.untranslated.facts, ...registry.untranslated.sources],
    terms: [...registry.terms],
    media: [...registry.media],
    pictures: [...registry.pictures],
    ratifications: registry.ratifications,
    lessons: [...(lessons ?? [])],
    objectives: [...(objectives ?? [])],
  };
}

function listQuizzes(course: CourseFolder): { key: string; path: string }[] {
  const modules = course.modules.map(({ slug, quiz }) => ({ key: slug, path: quiz }));
  return [...modules, { key: assessmentKey, path: course.assessment }].flatMap(
    ({ key, path: file }) => (file === null ? [] : [{ key, path: file }]),
  );
}
