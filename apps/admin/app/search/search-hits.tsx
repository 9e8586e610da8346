import { directionOf } from '@heard/i18n';
import { useTranslator } from '@heard/i18n/react';
import { TextLink } from '@heard/ui/link';
import type { SearchHit } from '@heard/services/authoring';
import type { SerializeFrom } from '@remix-run/node';
import { toDocumentAddress } from '#app/documents/document-address.ts';
import { StateTag } from '#app/documents/state-tag.tsx';

/** What was found: each document with the lines in which the words stand. */
export function SearchHits({ hits }: { hits: readonly SerializeFrom<SearchHit>[] }) {
  const t = useTranslator();
  return (
    <ol className="search-hits">
      {hits.map(({ document, snippets }) => {
        const { id, title, path, place, state, archivedAt } = document;
        const lang = place.locale ?? undefined;
        return (
          <li key={id}>
            <h2>
              <TextLink href={toDocumentAddress(id)}>
                <bdi lang={lang}>{title}</bdi>
              </TextLink>
            </h2>
            <p className="document-about">
              <span>{t(`authoring.kind.${place.kind}`)}</span>
              <StateTag state={state} archived={archivedAt !== null} />
              <code dir="ltr">{path}</code>
            </p>
            {snippets.map(({ line, before, match, after }) => (
              <p key={line} className="search-snippet">
                {t('authoring.line', { line })}{' '}
                <bdi lang={lang} dir={lang === undefined ? undefined : directionOf(lang)}>
                  {before}
                  <mark>{match}</mark>
                  {after}
                </bdi>
              </p>
            ))}
          </li>
        );
      })}
    </ol>
  );
}
