import type { VersionDifference } from '@heard/services/authoring';
import { useTranslator } from '@heard/i18n/react';
import { DataTable } from '@heard/ui/data-table';

/** A first edition is all new: nobody reads every line of that. */
const shown = 100;

/** In what a publication would differ from the version that is out. */
export function DifferenceTable({ differences }: { differences: readonly VersionDifference[] }) {
  const t = useTranslator();
  return (
    <section aria-labelledby="differences">
      <h2 id="differences">{t('publication.differences')}</h2>
      <DataTable
        caption={t('publication.differences')}
        captionHidden
        columns={[
          { key: 'what', label: t('publication.what') },
          { key: 'subject', label: t('publication.subject') },
          { key: 'language', label: t('publication.language') },
          { key: 'change', label: t('publication.change') },
        ]}
        rows={differences.slice(0, shown).map(({ kind, change, locale, subject }) => ({
          id: `${kind} ${locale} ${subject}`,
          cells: {
            what: t(`publication.kind.${kind}`),
            subject: <bdi>{subject}</bdi>,
            language: locale === null ? t('publication.allLanguages') : <bdi>{locale}</bdi>,
            change: t(`publication.change.${change}`),
          },
        }))}
        empty={<p>{t('publication.differencesNone')}</p>}
      />
      {differences.length > shown ? (
        <p>{t('publication.more', { count: differences.length - shown })}</p>
      ) : null}
    </section>
  );
}
