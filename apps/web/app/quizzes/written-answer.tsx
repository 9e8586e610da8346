import { useTranslator } from '@heard/i18n/react';
import { TextField } from '@heard/ui/text-field';
import type { AnswerProps } from './answer-props.ts';
import { OwnWords } from './own-words.tsx';

/** A number, with its unit where it has one. */
export function NumericAnswer({ question, problem }: AnswerProps<'numeric'>) {
  const t = useTranslator();
  const { unit } = question;
  return (
    <div className="written-answer">
      <TextField
        name="answer"
        label={question.prompt}
        hint={<OwnWords>{unit ? t('quiz.numberUnit', { unit }) : t('quiz.number')}</OwnWords>}
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
  const t = useTranslator();
  return (
    <div className="written-answer">
      <TextField
        name="answer"
        label={question.prompt}
        hint={<OwnWords>{t('quiz.shortText')}</OwnWords>}
        problem={problem}
        autoComplete="off"
        maxLength={200}
        defaultValue={question.value}
      />
    </div>
  );
}
