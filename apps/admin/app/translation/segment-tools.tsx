import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import type { TranslationSegment, TranslationTerm } from '@heard/services/authoring';
import type { RefObject } from 'react';
import { insertWords } from './insert-words.ts';

/** What can be put into a segment with one click: the source, its codes, and the terms of the glossary. */
export function SegmentTools({
  segment,
  terms,
  field,
  write,
}: {
  segment: TranslationSegment;
  terms: readonly TranslationTerm[];
  field: RefObject<HTMLTextAreaElement>;
  write: (words: string) => void;
}) {
  const t = useTranslator();
  const insert = (words: string, end?: string) => {
    if (field.current) write(insertWords(field.current, words, end));
  };
  return (
    <div className="segment-tools" role="group" aria-label={t('translation.insertHere')}>
      <Button type="button" variant="quiet" onClick={() => write(segment.source)}>
        {t('translation.copySource')}
      </Button>
      {segment.codes.map(({ token, shown, isPair }) => (
        <Button
          key={token}
          type="button"
          variant="quiet"
          title={shown}
          onClick={() => (isPair ? insert(`<${token}>`, `</${token}>`) : insert(`<${token}/>`))}
        >
          <code dir="ltr">{isPair ? `<${token}>` : `<${token}/>`}</code>{' '}
          <span className="visually-hidden">{shown}</span>
        </Button>
      ))}
      {terms.map(({ id, source, target }) =>
        target === null ? (
          <span key={id} className="segment-term">
            {source}: {t('translation.termNone')}
          </span>
        ) : (
          <Button
            key={id}
            type="button"
            variant="quiet"
            title={source}
            onClick={() => insert(target)}
          >
            {source} → {target}
          </Button>
        ),
      )}
    </div>
  );
}
