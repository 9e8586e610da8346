import { useQuestionWords } from './question-words.tsx';
import { TextField } from '../components/text-field.tsx';
import type { AnswerProps } from './answer-props.ts';
import { OwnWords } from './own-words.tsx';

/** A number, with its unit where it has one. */
export function NumericAnswer({ question, problem }: AnswerProps<'numeric'>) {
  const { say } = useQuestionWords();
  const { unit } = question;
  return (
    <div className="written-answer">
      <TextField
        name="answer"
        label={question.prompt}
        hint={<OwnWords>{unit ? say('numberUnit', { unit }) : say('number')}</OwnWords>}
        problem={problem}
        // Not of the type for numbers: that loses digits of other scripts and turns with the wheel.
        inputMode="decimal"
        autoComplete="off"
        maxLength={200}
        defaultValue={question.value}
        className="numeric-input"
      />
    </div>
  );
}

/** A word or a few words. */
export function ShortTextAnswer({ question, problem }: AnswerProps<'short-text'>) {
  const { say } = useQuestionWords();
  return (
    <div className="written-answer">
      <TextField
        name="answer"
        label={question.prompt}
        hint={<OwnWords>{say('shortText')}</OwnWords>}
        problem={problem}
        autoComplete="off"
        maxLength={200}
        defaultValue={question.value}
      />
    </div>
  );
}
