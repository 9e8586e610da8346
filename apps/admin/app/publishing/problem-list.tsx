import { useTranslator } from '@heard/i18n/react';
import { TextLink } from '@heard/ui/link';
import { toDocumentAddress } from '#app/documents/document-address.ts';
import type { PlacedProblem } from './found-documents.server.ts';

/** More than these nobody mends in one go. */
const shown = 50;

/** Problems by their places, each leading to its document. The messages are the loader's own, in English. */
export function ProblemList({ problems }: { problems: readonly PlacedProblem[] }) {
  const t = useTranslator();
  return (
    <ul className="text-problems publishing-list">
      {problems.slice(0, shown).map(({ path, line, column, message, documentId }, index) => {
        const place = <code dir="ltr">{`${path}:${line}:${column}`}</code>;
        return (
          <li key={index}>
            {documentId === null ? (
              place
            ) : (
              <TextLink href={toDocumentAddress(documentId)}>{place}</TextLink>
            )}{' '}
            <span lang="en" dir="ltr">
              {message}
            </span>
          </li>
        );
      })}
      {problems.length > shown ? (
        <li>{t('publication.more', { count: problems.length - shown })}</li>
      ) : null}
    </ul>
  );
}
