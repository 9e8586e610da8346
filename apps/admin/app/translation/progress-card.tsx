import { useTranslator } from '@heard/i18n/react';
import { Button, ButtonLink } from '@heard/ui/button';
import { DataTable } from '@heard/ui/data-table';
import { Disclosure } from '@heard/ui/disclosure';
import { TextLink } from '@heard/ui/link';
import { ProgressBar } from '@heard/ui/progress-bar';
import type { DocumentProgress, TranslationProgress } from '@heard/services/authoring';
import { Form } from '@remix-run/react';
import { toTranslationAddress } from './translation-address.ts';

/** How far one course is in one language, document by document, and what can be done about it. */
export function ProgressCard({
  progress,
  mayWrite,
}: {
  progress: TranslationProgress;
  mayWrite: boolean;
}) {
  const t = useTranslator();
  const { locale, course, title, documents, segments } = progress;
  const language = t('translation.language', { locale });
  const name = `${title ?? t('translation.other')}: ${language}`;
  const { translated, total, behind, unfinished } = segments;
  const isMissing = course !== null && documents.some(({ target }) => target === null);
  const search = `locale=${locale}${course === null ? '' : `&course=${course}`}`;
  return (
    <section className="progress-card" aria-label={name}>
      <h2>{name}</h2>
      <ProgressBar
        label={t('translation.passages')}
        done={translated}
        total={total}
        text={t('translation.counts', { translated, total })}
      />
      <p>
        {behind > 0 ? t('translation.behindCount', { count: behind }) : null}{' '}
        {unfinished > 0 ? t('translation.unfinishedCount', { count: unfinished }) : null}
      </p>
      <div className="translation-ways">
        {isMissing && mayWrite ? (
          <Form method="post">
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="course" value={course} />
            <Button type="submit" aria-label={`${t('translation.start')}: ${name}`}>
              {t('translation.start')}
            </Button>
          </Form>
        ) : null}
        {course === null ? null : (
          <ButtonLink
            href={`/translations/xliff?${search}`}
            variant="secondary"
            download
            aria-label={`${t('translation.export')}: ${name}`}
          >
            {t('translation.export')}
          </ButtonLink>
        )}
      </div>
      <Disclosure summary={t('translation.documents', { count: documents.length })}>
        <DataTable
          caption={name}
          captionHidden
          columns={[
            { key: 'title', label: t('translation.source') },
            { key: 'state', label: t('translation.documentsState') },
            { key: 'done', label: t('translation.passages') },
          ]}
          rows={documents.map((one) => ({ id: one.sourceId, cells: cellsOf(one) }))}
        />
      </Disclosure>
    </section>
  );

  function cellsOf(one: DocumentProgress) {
    const { sourceId, title: called, path, state, segments: counts } = one;
    return {
      title: (
        <TextLink href={toTranslationAddress(sourceId, locale)}>
          {called === path ? path : `${called} (${path})`}
        </TextLink>
      ),
      state: t('translation.documentState', { state }),
      done: t('translation.counts', { translated: counts.translated, total: counts.total }),
    };
  }
}
