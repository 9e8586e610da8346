import type { PublicationCheck } from '@heard/services/authoring';
import { useTranslator } from '@heard/i18n/react';
import { TextLink } from '@heard/ui/link';
import { toDocumentAddress } from '#app/documents/document-address.ts';
import { StateTag } from '#app/documents/state-tag.tsx';

/** The documents whose newest texts a publication would not take. */
export function LeftBehindList({ documents }: { documents: PublicationCheck['leftBehind'] }) {
  const t = useTranslator();
  return (
    <section aria-labelledby="left-behind">
      <h2 id="left-behind">{t('publication.leftBehind')}</h2>
      {documents.length === 0 ? <p>{t('publication.leftBehindNone')}</p> : null}
      {documents.length > 0 ? <p>{t('publication.leftBehindText')}</p> : null}
      <ul className="publishing-list">
        {documents.map(({ id, path, title, state, hasApproved }) => (
          <li key={id}>
            <TextLink href={toDocumentAddress(id)}>
              <bdi>{title}</bdi>
            </TextLink>{' '}
            <StateTag state={state} /> <code dir="ltr">{path}</code>{' '}
            {hasApproved ? t('publication.older') : t('publication.leftOut')}
          </li>
        ))}
      </ul>
    </section>
  );
}
