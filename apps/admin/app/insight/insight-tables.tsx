import { nameOfLanguageIn } from '@heard/i18n';
import { useTranslator } from '@heard/i18n/react';
import { BarChart } from '@heard/ui/bar-chart';
import { DataTable } from '@heard/ui/data-table';
import { Disclosure } from '@heard/ui/disclosure';
import type { Insight, ShownCounts } from '@heard/services/insight';

import { countColumns, useCounts } from './use-counts.tsx';

/** The counts by week, language and version. */
export function InsightTables({ insight }: { insight: Insight }) {
  const t = useTranslator();
  const { say } = useCounts();
  const { byLocale, byVersion } = insight;
  const weeks = fromFirst(insight.weeks);
  return (
    <>
      <section aria-labelledby="weeks">
        <h2 id="weeks">{t('insight.weeks')}</h2>
        <BarChart
          title={t('insight.enrolments')}
          caption={t('insight.weeksCaption')}
          labelHeading={t('insight.week')}
          valueLabel={t('insight.enrolments')}
          tableLabel={t('insight.table')}
          rows={weeks.map(({ week, enrolments }) => ({
            label: t.date(week),
            value: enrolments ?? 0,
          }))}
          format={({ label }) =>
            say(weeks.find(({ week }) => t.date(week) === label)?.enrolments ?? null)
          }
        />
        <Disclosure summary={t('insight.allCounts')}>
          <CountTable
            heading={t('insight.week')}
            caption={t('insight.weeks')}
            rows={weeks.map((row) => ({ ...row, label: t.date(row.week) }))}
          />
        </Disclosure>
      </section>
      <section aria-labelledby="locales">
        <h2 id="locales">{t('insight.byLocale')}</h2>
        <CountTable
          heading={t('insight.locale')}
          caption={t('insight.byLocale')}
          rows={byLocale.map((row) => ({ ...row, label: nameOfLanguageIn(t.locale, row.locale) }))}
        />
      </section>
      <section aria-labelledby="versions">
        <h2 id="versions">{t('insight.byVersion')}</h2>
        <CountTable
          heading={t('insight.version')}
          caption={t('insight.byVersion')}
          rows={byVersion.map((row) => ({
            ...row,
            label: t('insight.versionNumber', { number: t.number(row.version) }),
          }))}
        />
      </section>
    </>
  );
}

/** The weeks from the first in which anything happened: a course that is young has no empty half year. */
function fromFirst(weeks: Insight['weeks']): Insight['weeks'] {
  const isEmpty = ({ enrolments, completions, certificates }: ShownCounts) =>
    enrolments === 0 && completions === 0 && certificates === 0;
  const first = weeks.findIndex((week) => !isEmpty(week));
  return first < 0 ? [] : weeks.slice(first);
}

function CountTable(props: {
  heading: string;
  caption: string;
  rows: readonly (ShownCounts & { label: string })[];
}) {
  const t = useTranslator();
  const { counts } = useCounts();
  return (
    <DataTable
      caption={props.caption}
      captionHidden
      columns={[{ key: 'label', label: props.heading }, ...countColumns(t)]}
      rows={props.rows.map((row) => ({
        id: row.label,
        cells: { label: row.label, ...counts(row) },
      }))}
    />
  );
}
