import { showParts } from '@heard/domain/insight';
import { stringify } from 'csv-stringify/sync';
import { authorize, type Ctx } from '../context.server.ts';
import { countCells, type Cell } from './count-cohort.server.ts';
import { findChoices } from './find-choices.server.ts';
import { toCohort, type InsightInput } from './wanted-insight.server.ts';

const counted = ['enrolments', 'completions', 'certificates'] as const;

/**
 * The counts of a course by week, version and language as CSV (RFC 4180), with the names of its columns in
 * English so that programs find them. Cells about fewer than five people are empty. Throws NotFoundError for an
 * unknown course.
 */
export async function exportInsight(
  ctx: Ctx,
  input: InsightInput & { course: string },
): Promise<string> {
  authorize(ctx, 'read:insight:any', { course: input.course });

  const cohort = toCohort(input.course, input, ctx.now);
  await findChoices(ctx, cohort);
  const cells = await countCells(ctx, cohort);

  const weeks = [...new Set(cells.map(({ week }) => week))];
  const rows = weeks.flatMap((week) => toRows(cells.filter((cell) => cell.week === week)));
  return stringify(rows, {
    header: true,
    columns: ['week', 'version', 'locale', ...counted],
    record_delimiter: 'windows',
  });
}

/** The cells of one week, whose sums stand on the page: what is hidden must not follow from them. */
function toRows(cells: readonly Cell[]): Record<string, unknown>[] {
  const shown = counted.map((what) => showParts(cells.map((cell) => cell[what])));
  return cells.map(({ week, version, locale }, index) => ({
    ...{ week, version, locale },
    ...Object.fromEntries(counted.map((what, at) => [what, shown[at]?.[index] ?? ''])),
  }));
}
