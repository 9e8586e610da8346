import { useTranslator } from '@heard/i18n/react';
import { Stat, StatList } from '@heard/ui/stat';
import type { Insight } from '@heard/services/insight';
import { useCounts } from './use-counts.tsx';

/** All of them together. */
export function InsightTotals({ totals }: { totals: Insight['totals'] }) {
  const t = useTranslator();
  const { counts } = useCounts();
  const { enrolments, completions, certificates } = counts(totals);
  const { medianDays } = totals;
  const days =
    medianDays === null
      ? t('insight.noMedian')
      : t('insight.medianDaysValue', { days: Math.round(medianDays) });
  return (
    <StatList>
      <Stat label={t('insight.enrolments')} value={enrolments} />
      <Stat label={t('insight.completions')} value={completions} />
      <Stat label={t('insight.certificates')} value={certificates} />
      <Stat label={t('insight.medianDays')} value={days} note={t('insight.medianNote')} />
    </StatList>
  );
}
