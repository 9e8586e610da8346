import { toLessonKey, type CourseOutline, type CourseWords } from '@heard/domain/courses';
import type { CourseContent, LessonContent, QuestionContent } from '../course-content.ts';
import { hashOf } from '../hash-of.ts';
import type { ContentProblem } from '../problem.ts';
import type { CoursePart } from './load-course-part.ts';

/**
 * Puts a course together from its locales, the first of which gives its shape. Refuses a translation
 * that has other lessons, quizzes or questions. `behind` are the paths of files that were translated from an
 * earlier text.
 */
export function assembleCourse(
  parts: readonly [CoursePart, ...CoursePart[]],
  behind: ReadonlySet<string>,
): {
  content: CourseContent | null;
  problems: ContentProblem[];
} {
  const [source, ...translations] = parts;
  const problems = translations.flatMap((part) => compareShapes(source, part));
  if (problems.length > 0) return { content: null, problems };
  const outline = toOutline(source);
  const content = {
    position: source.course.file.position,
    outline,
    words: Object.fromEntries(parts.map((part) => [part.course.locale, toWords(part)])),
    lessons: parts.flatMap((part) => toLessons(part, behind)),
    quizzes: source.quizzes.map(({ key, quiz }) => ({
      quizKey: key,
      rules: { passMark: quiz.passMark, draw: quiz.draw, attempts: quiz.attempts },
    })),
    questions: parts.flatMap((part) => toQuestions(part)),
  };
  return { content: { ...content, contentHash: hashOf(content) }, problems };
}

function toOutline({ course, lessons, quizzes }: CoursePart): CourseOutline {
  const byKey = new Map(lessons.map(({ key, compiled }) => [key, compiled.frontMatter]));
  const passMark = quizzes.find(({ key }) => key === 'assessment')?.quiz.passMark ?? null;
  return {
    slug: course.slug,
    audience: course.file.audience,
    ages: course.file.ages,
    modules: course.modules.map((module) => ({
      slug: module.slug,
      lessons: module.lessons.map(({ slug }) => {
        const head = byKey.get(toLessonKey(module.slug, slug));
        return { slug, minutes: head?.minutes ?? 1, objectives: head?.objectives ?? [] };
      }),
      hasQuiz: module.quiz !== null,
      hasAdultPage: module.adultPage !== null,
    })),
    hasAssessment: course.assessment !== null,
    reward: course.file.reward,
    certificate: { minutes: course.file.certificate.minutes, passMark },
  };
}

function toWords({ course, lessons, sources }: CoursePart): CourseWords {
  const { title, summary, objectives, modules, certificate } = course.file;
  return {
    ...{ title, summary, objectives },
    modules: Object.fromEntries(
      modules.map((module) => [module.slug, { title: module.title, summary: module.summary }]),
    ),
    lessons: Object.fromEntries(
      lessons.map(({ key, compiled }) => [
        key,
        { title: compiled.frontMatter?.title ?? '', summary: compiled.frontMatter?.summary ?? '' },
      ]),
    ),
    ...(certificate.assessed === undefined ? {} : { assessed: certificate.assessed }),
    guide: course.guide,
    sources: Object.fromEntries(sources),
  };
}

/** Lessons, and the pages for adults, which are stored beside them and are no step of the course. */
function toLessons(
  { course, lessons, adultPages }: CoursePart,
  behind: ReadonlySet<string>,
): LessonContent[] {
  return [...lessons, ...adultPages].map(({ key, path, compiled }) => ({
    locale: course.locale,
    lessonKey: key,
    title: compiled.frontMatter?.title ?? '',
    summary: compiled.frontMatter?.summary ?? '',
    minutes: compiled.frontMatter?.minutes ?? 1,
    html: compiled.html,
    extras: {
      ...{ headings: compiled.headings, words: compiled.words },
      ...(behind.has(path) ? { isBehind: true } : {}),
    },
  }));
}

function toQuestions({ course, quizzes }: CoursePart): QuestionContent[] {
  return quizzes.flatMap(({ key, quiz }) =>
    quiz.questions.map((body, position) => ({
      locale: course.locale,
      quizKey: key,
      position,
      questionId: body.id,
      type: body.type,
      tags: body.tags,
      body,
    })),
  );
}

function compareShapes(source: CoursePart, other: CoursePart): ContentProblem[] {
  const path = other.course.home;
  const shape = (part: CoursePart) => ({
    lessons: [...part.lessons, ...part.adultPages].map(({ key }) => key),
    questions: toQuestions(part).map(({ quizKey, questionId }) => `${quizKey}: ${questionId}`),
  });
  const [wanted, found] = [shape(source), shape(other)];
  return (['lessons', 'questions'] as const)
    .filter((kind) => wanted[kind].join('\n') !== found[kind].join('\n'))
    .map((kind) => ({
      ...{ path, line: 1, column: 1 },
      message: `the ${kind} are not those of ${source.course.locale}: ${difference(wanted[kind], found[kind])}`,
    }));
}

function difference(wanted: readonly string[], found: readonly string[]): string {
  const missing = wanted.filter((name) => !found.includes(name));
  const extra = found.filter((name) => !wanted.includes(name));
  if (missing.length + extra.length === 0) return 'their order differs';
  return [
    ...missing.map((name) => `${name} is missing`),
    ...extra.map((name) => `${name} is new`),
  ].join(', ');
}
