import type { ReactNode } from 'react';
import type { BlockWords } from './block-words.ts';

export interface OptionProps {
  text: string;
  correct?: boolean;
  words: BlockWords;
  /** The feedback. */
  children?: ReactNode;
}

/** One answer of a knowledge check, with a verdict in words and the feedback that teaches. */
export function Option({ text, correct = false, words, children }: OptionProps) {
  const verdict = correct ? 'right' : 'wrong';
  return (
    <li className="block-option" data-verdict={verdict}>
      <details>
        <summary className="block-option-text">{text}</summary>
        <div className={`block-feedback block-feedback-${verdict}`}>
          <p className="block-verdict">{words(correct ? 'answerRight' : 'answerWrong')}</p>
          {children}
        </div>
      </details>
    </li>
  );
}
