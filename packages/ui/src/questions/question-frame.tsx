import type { ReactNode } from 'react';
import { OwnWords } from './own-words.tsx';

interface QuestionFrameProps {
  prompt: ReactNode;
  hint: string;
  problem: string | undefined;
  children: ReactNode;
}

/** The group around an answer that is given in several parts: the question, what to do, what is wrong. */
export function QuestionFrame({ prompt, hint, problem, children }: QuestionFrameProps) {
  return (
    <fieldset
      className={problem ? 'choice-list field field-wrong' : 'choice-list field'}
      aria-describedby={problem ? 'answer-hint answer-problem' : 'answer-hint'}
    >
      <legend className="choice-list-legend">{prompt}</legend>
      <p className="field-hint" id="answer-hint">
        <OwnWords>{hint}</OwnWords>
      </p>
      {problem ? (
        <p className="field-problem" id="answer-problem">
          <OwnWords>{problem}</OwnWords>
        </p>
      ) : null}
      {children}
    </fieldset>
  );
}
