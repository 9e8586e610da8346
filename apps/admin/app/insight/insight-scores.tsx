import { useTranslator } from '@heard/i18n/react';
import { BarChart } from '@heard/ui/bar-chart';
import { DataTable } from '@heard/ui/data-table';
import { Disclosure } from '@heard/ui/disclosure';
import type { ShownScores } from '@heard/services/insight';
import { useCounts } from './use-counts.tsx';

/** How quizzes go: a row for each, and the spread of its scores. */
export function InsightScores({ scores }: { scores: readonly ShownScores[] }) {
  const t = useTranslator();
  const { say } = useCounts();
  const percent = (share: number | null) =>
    share === null ? t('insight.hidden') : t.percent(share);
  const nameOf = ({ module }: ShownScores) => module ?? t('insight.assessment');
  const column = (key: string, label: string) => ({ key, label, align: 'end' as const });
  if (scores.length === 0) return null;
  return (
    <section aria-labelledby="scores">
      <h2 id="scores">{t('insight.scores')}</h2>
      <DataTable
        caption={t('insight.scores')}
        captionHidden
        columns={[
          { key: 'quiz', label: t('insight.quiz') },
          column('people', t('insight.people')),
          column('medianBest', t('insight.medianBest')),
          column('passedFirst', t('insight.passedFirst')),
        ]}
        rows={scores.map((score) => ({
          id: score.key,
          cells: {
            quiz: nameOf(score),
            people: say(score.people),
            medianBest: percent(score.medianBest),
            passedFirst: percent(score.passedFirst),
          },
        }))}
      />
      {scores
        .filter(({ people }) => people !== null && people > 0)
        .map((score) => (
          <Disclosure key={score.key} summary={t('insight.scoresOf', { quiz: nameOf(score) })}>
            <ScoreBins bins={score.bins} quiz={nameOf(score)} />
          </Disclosure>
        ))}
    </section>
  );
}

function ScoreBins({ bins, quiz }: { bins: ShownScores['bins']; quiz: string }) {
  const t = useTranslator();
  const { say } = useCounts();
  const rows = bins.map((people, index) => ({
    people,
    label: t('insight.scoreBin', { from: 10 * index, to: index === 9 ? 100 : 10 * index + 9 }),
  }));
  return (
    <BarChart
      title={quiz}
      caption={t('insight.scoresCaption')}
      labelHeading={t('insight.medianBest')}
      valueLabel={t('insight.people')}
      tableLabel={t('insight.table')}
      rows={rows.map(({ label, people }) => ({ label, value: people ?? 0 }))}
      format={({ label }) => say(rows.find((row) => row.label === label)?.people ?? null)}
    />
  );
}
