import { countPartiesByGroup, countPartiesByYear } from '@heard/domain/ratification';
import type { Translator } from '@heard/i18n';
import type { ChartKind, ChartRow } from '@heard/ui/blocks';
import type { Registry } from '../registry/index.ts';

/** The rows of a chart, counted from the depositary's table on the day of its list of parties. */
export function chartRows(kind: ChartKind, { ratifications }: Registry, t: Translator): ChartRow[] {
  const { table, day } = ratifications;
  if (kind === 'parties-by-year')
    return countPartiesByYear(table, day).map(({ year, parties }) => ({
      label: t.date(String(year)),
      value: parties,
      text: t.number(parties),
    }));
  return countPartiesByGroup(table, day, 'm49Region').map(({ group, parties, states }) => ({
    label: t(`blocks.region${group}`),
    value: parties,
    of: states,
    text: t('blocks.chartOf', { value: t.number(parties), total: t.number(states) }),
  }));
}
