import { useQuestionWords } from './question-words.tsx';
import { SelectField } from '../components/select-field.tsx';
import type { AnswerProps } from './answer-props.ts';
import { OwnWords } from './own-words.tsx';
import { QuestionFrame } from './question-frame.tsx';

/**
 * Lines, each with a list of parts to choose from. The parts stand above in full too: a closed list on a
 * phone cuts long ones off.
 */
export function MatchingAnswer({ question, problem }: AnswerProps<'matching'>) {
  const { say } = useQuestionWords();
  const options = [
    { value: '', label: say('matchPick') },
    ...question.choices.map(({ token, text }, at) => ({
      value: token,
      label: say('matchPart', { number: at + 1, text }),
    })),
  ];
  return (
    <QuestionFrame prompt={question.prompt} hint={say('match')} problem={problem}>
      <p className="matching-heading" id="matching-parts">
        <OwnWords>{say('matchParts')}</OwnWords>
      </p>
      <ol className="matching-parts" aria-labelledby="matching-parts">
        {question.choices.map(({ token, text }) => (
          <li key={token}>{text}</li>
        ))}
      </ol>
      <div className="matching-rows">
        {question.rows.map(({ token, text, selected }, at) => (
          <SelectField
            key={token}
            name={`answer:${token}`}
            id={at === 0 ? 'answer' : `answer-${token}`}
            label={text}
            options={options}
            defaultValue={selected ?? ''}
          />
        ))}
      </div>
    </QuestionFrame>
  );
}
