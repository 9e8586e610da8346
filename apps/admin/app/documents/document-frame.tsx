import { useTranslator } from '@heard/i18n/react';
import { Breadcrumb } from '@heard/ui/breadcrumb';
import { useLink } from '@heard/ui/link';
import { PageTitle } from '@heard/ui/page-title';
import type { ReactNode } from 'react';
import { documentTabs, toDocumentAddress, type DocumentTab } from './document-address.ts';
import type { ShownDocument } from './shown-document.ts';
import { StateTag } from './state-tag.tsx';

/** The head of each of a document's pages: where it belongs, what it is called, how far it is, its tabs. */
export function DocumentFrame({
  document,
  tab,
  children,
}: {
  document: Pick<
    ShownDocument,
    'id' | 'path' | 'place' | 'title' | 'state' | 'archivedAt' | 'updatedAt' | 'updatedBy'
  >;
  tab: DocumentTab;
  children: ReactNode;
}) {
  const t = useTranslator();
  const { place, state } = document;
  const { updatedBy } = document;
  const time = t.dateTime(new Date(document.updatedAt));
  const name = updatedBy === null ? 'Heard' : updatedBy.name || t('authoring.nobody');
  return (
    <div className="document-frame">
      <Breadcrumb label={t('authoring.breadcrumb')} items={[homeOf(), { label: document.title }]} />
      <PageTitle
        title={<bdi lang={place.locale ?? undefined}>{document.title}</bdi>}
        eyebrow={t(`authoring.kind.${place.kind}`)}
      />
      <p className="document-about">
        <StateTag state={state} archived={document.archivedAt !== null} />
        <span>{t('authoring.changedBy', { name, time })}</span>
        <code dir="ltr">{document.path}</code>
      </p>
      <DocumentTabs document={document} tab={tab} />
      {children}
    </div>
  );

  function homeOf() {
    if (place.course === null) return { href: '/references', label: t('authoring.references') };
    const href = `/courses/${place.course}?locale=${place.locale}`;
    return { href, label: place.course };
  }
}

function DocumentTabs({
  document: { id, place },
  tab,
}: {
  document: Pick<ShownDocument, 'id' | 'place'>;
  tab: DocumentTab;
}) {
  const t = useTranslator();
  const Link = useLink();
  // What stands in no language has none to be translated into.
  const shown = documentTabs.filter((one) => one !== 'translation' || place.locale !== null);
  return (
    <nav className="document-tabs" aria-label={t('authoring.tabs')}>
      <ul>
        {shown.map((one) => (
          <li key={one}>
            <Link href={toDocumentAddress(id, one)} aria-current={one === tab ? 'page' : undefined}>
              {t('authoring.tab', { tab: one })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
