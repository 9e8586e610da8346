import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CoursePart } from '../load/load-course-part.ts';
import type { ContentProblem } from '../problem.ts';
import { stampOf } from './stamp.ts';

/** A file of a translation, the file that it was made from, and the stamp it bears. */
interface TranslatedFile {
  path: string;
  source: string;
  translates: string | undefined;
}

/** The files of a translated course that were made from another text of their source than today's. */
export function listBehind(source: CoursePart, part: CoursePart): ContentProblem[] {
  return listTranslated(source, part)
    .filter((file) => file.translates !== stampOf(readFileSync(file.source, 'utf8')))
    .map((file) => ({
      ...{ path: file.path, line: 1, column: 1 },
      message:
        file.translates === undefined
          ? 'does not say which text it was made from: see pnpm lesson:translated'
          : 'was made from an earlier text of its source',
    }));
}

function listTranslated(source: CoursePart, part: CoursePart): TranslatedFile[] {
  const lessons = new Map(lessonsOf(source).map(({ key, path: file }) => [key, file]));
  const inSource = (file: string) =>
    path.join(source.course.home, path.relative(part.course.home, file));
  const files = [
    ...lessonsOf(part).map(({ key, path: file, compiled }) => ({
      path: file,
      source: lessons.get(key) ?? '',
      translates: compiled.frontMatter?.translates,
    })),
    ...part.quizzes.map(({ path: file, quiz }) => ({
      path: file,
      source: inSource(file),
      translates: quiz.translates,
    })),
    {
      path: path.join(part.course.home, 'course.yaml'),
      source: path.join(source.course.home, 'course.yaml'),
      translates: part.course.file.translates,
    },
  ];
  return files.filter(({ source: file }) => file !== '');
}

function lessonsOf({ lessons, adultPages }: CoursePart) {
  return [...lessons, ...adultPages];
}
