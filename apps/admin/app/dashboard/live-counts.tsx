import { useTranslator } from '@heard/i18n/react';
import { Stat, StatList } from '@heard/ui/stat';
import { useLiveCounts, type Counted } from './use-live-counts.ts';

/** The counts, refreshed while the page is open. Without scripts they are those of the page's moment. */
export function LiveCounts({ initial }: { initial: Counted }) {
  const t = useTranslator();
  const { counted, failed } = useLiveCounts(initial);
  const { counts, at } = counted;
  const time = t.dateTime(at);
  return (
    <section aria-labelledby="counts-at">
      <StatList>
        <Stat
          label={t('admin.learners')}
          value={t.number(counts.learners)}
          note={t('admin.learnersNote', { guests: counts.learners - counts.accounts })}
        />
        <Stat label={t('admin.enrolments')} value={t.number(counts.enrolments)} />
        <Stat label={t('admin.completions')} value={t.number(counts.completions)} />
        <Stat
          label={t('admin.certificates')}
          value={t.number(counts.certificates)}
          note={t('admin.certificatesNote', { revoked: counts.revokedCertificates })}
        />
      </StatList>
      <p id="counts-at" role="status" className={failed ? 'admin-stale' : undefined}>
        {failed ? t('admin.updateFailed', { time }) : t('admin.updated', { time })}
      </p>
    </section>
  );
}
