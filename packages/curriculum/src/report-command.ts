/**
 * Program: `pnpm curriculum:report` prints what can be measured of the curriculum. For every lesson the
 * minutes that it states and that its words take, how hard it is to read (grade by Flesch and Kincaid,
 * English alone; words a sentence everywhere), and how many facts, terms, sources, pictures and things to
 * do it holds. For every course its size, its items, how often the longest option is the right one, and
 * how many files were translated from an earlier text.
 */
import { contentFolder, sourceLocale } from './content-folder.ts';
import { readers } from './gate/lesson-resolver.ts';
import { loadCurriculum, type CoursePart } from './load/index.ts';
import { measureOptionLength } from './measure-option-length.ts';
import { formatProblem } from './problem.ts';
import { paceIn } from './prose/reading-pace.ts';
import { listBehind } from './translations/list-behind.ts';

const lessonHeads = [
  ...['lesson', 'stated', 'counted', 'words', 'grade', 'sentence'],
  ...['facts', 'terms', 'sources', 'pictures', 'to do'],
];
const doing = /"block-(?:check|case|cards|reflection)"/g;

function toLessonRows(part: CoursePart): string[][] {
  const reader = readers[part.course.file.audience];
  return part.lessons.map(({ key, compiled }) => {
    const { uses } = compiled;
    const pace = paceIn(part.course.locale, reader.wordsPerMinute);
    return [
      `${part.course.locale} ${part.course.slug}/${key}`,
      String(compiled.frontMatter?.minutes ?? ''),
      (compiled.words / pace).toFixed(1),
      String(compiled.words),
      compiled.grade === null ? '' : compiled.grade.toFixed(1),
      compiled.sentenceLength.toFixed(1),
      ...[uses.figures.length + uses.keyFacts.length, uses.terms.length, uses.sources.length],
      ...[uses.pictures.length, compiled.html.match(doing)?.length ?? 0],
    ].map(String);
  });
}

const courseHeads = ['course', 'lessons', 'minutes', 'items', 'longest right', 'behind'];

function toCourseRow(part: CoursePart, parts: readonly CoursePart[]): string[] {
  const { slug, locale } = part.course;
  const questions = part.quizzes.flatMap(({ quiz }) => quiz.questions);
  const { share, questions: counted } = measureOptionLength(questions);
  const source = parts.find(({ course }) => course.slug === slug && course.locale === sourceLocale);
  const minutes = part.lessons.reduce(
    (sum, { compiled }) => sum + (compiled.frontMatter?.minutes ?? 0),
    0,
  );
  return [
    `${locale} ${slug}`,
    String(part.lessons.length),
    String(minutes),
    String(questions.length),
    counted === 0 ? '' : `${Math.round(share * 100)} %`,
    source && source !== part ? String(listBehind(source, part).length) : '',
  ];
}

function print(rows: readonly string[][]): void {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  for (const row of rows) {
    const cells = row.map((cell, at) =>
      at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0),
    );
    console.log(cells.join('  '));
  }
  console.log('');
}

const { value, errors, warnings } = await loadCurriculum(contentFolder);
for (const problem of [...errors, ...warnings]) console.error(formatProblem(problem));
const parts = value?.parts ?? [];
print([lessonHeads, ...parts.flatMap(toLessonRows)]);
print([courseHeads, ...parts.map((part) => toCourseRow(part, parts))]);
process.exitCode = value === null ? 1 : 0;
