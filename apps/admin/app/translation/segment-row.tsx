import { directionOf } from '@heard/i18n/browser';
import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { Disclosure } from '@heard/ui/disclosure';
import { Tag, type TagKind } from '@heard/ui/tag';
import { TextDifference } from '@heard/ui/text-difference';
import type { TranslationSegment, TranslationTerm } from '@heard/services/authoring';
import { Form } from '@remix-run/react';
import { useRef, type KeyboardEvent } from 'react';
import { sayProblem } from './say-problem.ts';
import { SegmentText } from './segment-text.tsx';
import { SegmentTools } from './segment-tools.tsx';
import { useSegment, type WrittenDocument } from './use-segment.ts';

const tags: Record<string, TagKind> = {
  translated: 'success',
  behind: 'warning',
  unfinished: 'problem',
  untranslated: 'plain',
};

/** What the server said about words that were sent by the form alone. */
export interface RefusedSegment {
  id: string;
  text: string;
  problems: string[];
}

/** One passage: its source, and the field for its translation, which is a form of its own. */
export function SegmentRow({
  segment,
  terms,
  document,
  locale,
  refused,
}: {
  segment: TranslationSegment;
  terms: readonly TranslationTerm[];
  document: WrittenDocument;
  locale: string;
  refused: RefusedSegment | null;
}) {
  const t = useTranslator();
  const field = useRef<HTMLTextAreaElement>(null);
  const given = refused ? { ...segment, target: refused.text } : segment;
  const { text, status, theirs, state, problems, ...acts } = useSegment(given, document);
  const said = refused?.problems ?? problems.map((problem) => sayProblem(problem, t));
  const id = `segment-${segment.id}`;
  const language = { lang: locale, dir: directionOf(locale) };

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (event.shiftKey) return acts.write(segment.source);
    void acts.save(state === 'behind');
    focusNext(field.current);
  }

  return (
    <li className="segment" data-open={state !== 'translated'}>
      <div className="segment-source">
        <p lang="en" dir="ltr">
          <SegmentText text={segment.source} codes={segment.codes} />
        </p>
        {segment.difference.length > 0 ? (
          <Disclosure summary={t('translation.before')} open={state === 'behind'}>
            <TextDifference
              lines={segment.difference}
              removedLabel={t('authoring.removed')}
              addedLabel={t('authoring.added')}
              skippedText={(count) => t('authoring.skipped', { count })}
              lang="en"
              dir="ltr"
            />
          </Disclosure>
        ) : null}
      </div>
      <Form
        method="post"
        className="segment-target"
        onSubmit={(event) => {
          event.preventDefault();
          void acts.save(true);
        }}
      >
        <input type="hidden" name="id" value={segment.id} />
        <input type="hidden" name="was" value={segment.target} />
        <input type="hidden" name="edit" value={document.edit.current} />
        <label className="visually-hidden" htmlFor={id}>
          {t('translation.target')}: {segment.source}
        </label>
        <textarea
          {...language}
          ref={field}
          id={id}
          name="text"
          className="input segment-field"
          rows={Math.min(8, Math.max(2, Math.ceil(segment.source.length / 50)))}
          value={text}
          aria-describedby={`${id}-told`}
          aria-invalid={said.length > 0 ? true : undefined}
          aria-keyshortcuts="Control+Enter Control+Shift+Enter"
          onChange={(event) => acts.write(event.currentTarget.value)}
          onBlur={() => void acts.save()}
          onKeyDown={onKeyDown}
        />
        <div className="segment-told" id={`${id}-told`}>
          <Tag kind={tags[state] ?? 'plain'}>{t('translation.state', { state })}</Tag>
          {said.map((sentence) => (
            <p key={sentence} className="segment-problem">
              {sentence}
            </p>
          ))}
        </div>
        <p className="segment-status" role="status">
          {status === 'still' ? '' : t(`translation.${statusWords[status]}`)}
        </p>
        {theirs === null ? null : (
          <div className="segment-theirs" role="alert">
            <p>{t('translation.conflict')}</p>
            <blockquote {...language}>{theirs}</blockquote>
            <Button type="button" variant="secondary" onClick={() => acts.choose(theirs)}>
              {t('translation.takeTheirs')}
            </Button>
            <Button type="button" variant="secondary" onClick={() => acts.choose(text)}>
              {t('translation.keepMine')}
            </Button>
          </div>
        )}
        <SegmentTools segment={segment} terms={terms} field={field} write={acts.write} />
        <Button type="submit" variant="secondary">
          {state === 'behind' ? t('translation.stillRight') : t('translation.save')}
        </Button>
      </Form>
    </li>
  );
}

const statusWords = { saving: 'saving', saved: 'saved', failed: 'notSaved' } as const;

/** Goes to the next passage that is open; stays where there is none. */
function focusNext(from: HTMLTextAreaElement | null): void {
  const fields = [...document.querySelectorAll<HTMLTextAreaElement>('[data-open="true"] textarea')];
  const next = fields.find(
    (one) => from && from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  next?.focus();
}
