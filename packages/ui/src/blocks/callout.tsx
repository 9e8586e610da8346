import type { AuthoredBlockProps } from './block-props.ts';
import type { BlockWord } from './block-words.ts';

type CalloutKind = 'why' | 'note' | 'warning' | 'worry' | 'answer' | 'open';

const fallbackTitle: Record<CalloutKind, BlockWord> = {
  why: 'calloutWhy',
  note: 'calloutNote',
  warning: 'calloutWarning',
  worry: 'calloutWorry',
  answer: 'calloutAnswer',
  open: 'calloutOpen',
};

export interface CalloutProps extends AuthoredBlockProps {
  kind: CalloutKind;
  /** Without one, the kind's own words stand as the title: colour alone never tells the kind. */
  title?: string;
}

/** A passage set apart: why this matters, a note, a warning, a worry, its answer, what stays open. */
export function Callout({ blockId, words, kind, title, children }: CalloutProps) {
  const titleId = `${blockId}-title`;
  return (
    <div className={`block-callout block-callout-${kind}`} role="note" aria-labelledby={titleId}>
      <p className="block-callout-title" id={titleId}>
        {title ?? words(fallbackTitle[kind])}
      </p>
      {children}
    </div>
  );
}
