import { showCount, showParts } from '@heard/domain/insight';
import type { Cell } from './count-cohort.server.ts';

/** Counts of people; null where they are too few to be shown. */
export interface ShownCounts {
  enrolments: number | null;
  completions: number | null;
  certificates: number | null;
}

const counted = ['enrolments', 'completions', 'certificates'] as const;

const sum = (cells: readonly Cell[], what: (typeof counted)[number]) =>
  cells.reduce((all, cell) => all + cell[what], 0);

/** All cells together. */
export function showTotals(cells: readonly Cell[]): ShownCounts {
  const [enrolments, completions, certificates] = counted.map((what) =>
    showCount(sum(cells, what)),
  );
  return toCounts(enrolments, completions, certificates);
}

/** The cells by week, version or language, in the order of `values`; what is too small is hidden with its cover. */
export function showBy<Key extends 'week' | 'version' | 'locale'>(
  key: Key,
  values: readonly Cell[Key][],
  cells: readonly Cell[],
): (ShownCounts & Pick<Cell, Key>)[] {
  const [enrolments = [], completions = [], certificates = []] = counted.map((what) =>
    showParts(
      values.map((value) =>
        sum(
          cells.filter((cell) => cell[key] === value),
          what,
        ),
      ),
    ),
  );
  return values.map((value, index) => ({
    ...toCounts(enrolments[index], completions[index], certificates[index]),
    ...({ [key]: value } as Pick<Cell, Key>),
  }));
}

function toCounts(
  enrolments: number | null = null,
  completions: number | null = null,
  certificates: number | null = null,
): ShownCounts {
  return { enrolments, completions, certificates };
}
