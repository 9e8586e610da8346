import type { DraftRow } from '@heard/domain/quizzes';
import { useTranslator } from '@heard/i18n/react';

interface CorrectMarkProps {
  /** Whether one option of the question is right, and not several. */
  isOne: boolean;
  row: DraftRow;
  name: string;
  at: number;
}

/** Says of an option that it is right: of one question, or of each for itself. */
export function CorrectMark({ isOne, row, name, at }: CorrectMarkProps) {
  const t = useTranslator();
  const id = `${name}.correct`;
  return (
    <label className="choice" htmlFor={id}>
      <input
        type={isOne ? 'radio' : 'checkbox'}
        name={isOne ? 'correct' : id}
        value={isOne ? at : 'yes'}
        id={id}
        className="choice-input"
        defaultChecked={row['correct'] === 'yes'}
      />
      <span className="choice-words">{t('bank.part-correct')}</span>
    </label>
  );
}
