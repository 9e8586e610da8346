import type { Translator } from '@heard/i18n';
import { useTranslator } from '@heard/i18n/react';
import type { DataTableColumn } from '@heard/ui/data-table';
import type { ShownCounts } from '@heard/services/insight';
import type { ReactNode } from 'react';

/** The three columns of counts. */
export function countColumns(t: Translator): DataTableColumn[] {
  const column = (key: keyof ShownCounts, label: string): DataTableColumn => ({
    ...{ key, label },
    align: 'end',
  });
  return [
    column('enrolments', t('insight.enrolments')),
    column('completions', t('insight.completions')),
    column('certificates', t('insight.certificates')),
  ];
}

/** Says counts of people in numbers, or that they are too small to be said. */
export function useCounts() {
  const t = useTranslator();
  const say = (people: number | null): string =>
    people === null ? t('insight.hidden') : t.number(people);
  const counts = (row: ShownCounts): Record<keyof ShownCounts, ReactNode> => ({
    enrolments: say(row.enrolments),
    completions: say(row.completions),
    certificates: say(row.certificates),
  });
  return { say, counts };
}
