/**
 * Program: `pnpm --filter @heard/curriculum report` prints, for every lesson, the minutes that it states,
 * the minutes that its words take, and how hard it is to read (grade by Flesch and Kincaid, English alone).
 */
import { contentFolder } from './content-folder.ts';
import { readers } from './gate/lesson-resolver.ts';
import { loadCurriculum, type CoursePart } from './load/index.ts';
import { formatProblem } from './problem.ts';
import { paceIn } from './prose/reading-pace.ts';

function toRows(part: CoursePart): string[][] {
  const { audience } = part.course.file;
  return part.lessons.map(({ key, compiled }) => [
    `${part.course.locale} ${part.course.slug}/${key}`,
    String(compiled.frontMatter?.minutes ?? ''),
    (compiled.words / paceIn(part.course.locale, readers[audience].wordsPerMinute)).toFixed(1),
    String(compiled.words),
    compiled.grade === null ? '' : compiled.grade.toFixed(1),
  ]);
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
}

const { value, errors, warnings } = await loadCurriculum(contentFolder);
for (const problem of [...errors, ...warnings]) console.error(formatProblem(problem));
print([['lesson', 'stated', 'counted', 'words', 'grade'], ...(value?.parts ?? []).flatMap(toRows)]);
process.exitCode = value === null ? 1 : 0;
