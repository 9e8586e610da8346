import { assessmentKey } from '@heard/domain/courses';
import { useTranslator } from '@heard/i18n/react';
import { BarChart } from '@heard/ui/bar-chart';
import type { ShownStep } from '@heard/services/insight';
import { useCounts } from './use-counts.tsx';

/** How far they come, step by step, and how long lessons take. */
export function InsightSteps({ steps }: { steps: readonly ShownStep[] }) {
  const t = useTranslator();
  const { say } = useCounts();
  const labelOf = ({ kind, key, title }: ShownStep) => {
    if (key === assessmentKey) return t('insight.assessment');
    return kind === 'quiz' ? t('insight.quizOf', { title }) : title;
  };
  const timed = steps.filter(({ minutes }) => minutes !== null);
  return (
    <>
      <section aria-labelledby="funnel">
        <h2 id="funnel">{t('insight.funnel')}</h2>
        <BarChart
          title={t('insight.people')}
          caption={t('insight.funnelCaption')}
          labelHeading={t('insight.step')}
          valueLabel={t('insight.people')}
          tableLabel={t('insight.table')}
          rows={steps.map((step) => ({ label: labelOf(step), value: step.people ?? 0 }))}
          format={(row) => say(steps.find((step) => labelOf(step) === row.label)?.people ?? null)}
        />
      </section>
      {timed.length === 0 ? null : (
        <section aria-labelledby="times">
          <h2 id="times">{t('insight.times')}</h2>
          <BarChart
            title={t('insight.time')}
            caption={t('insight.timesCaption')}
            labelHeading={t('insight.step')}
            valueLabel={t('insight.time')}
            tableLabel={t('insight.table')}
            rows={timed.map((step) => ({ label: labelOf(step), value: step.minutes ?? 0 }))}
            format={({ value }) => t('insight.minutes', { minutes: Math.round(value) })}
          />
        </section>
      )}
    </>
  );
}
