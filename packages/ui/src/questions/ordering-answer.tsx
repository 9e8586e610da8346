import { useQuestionWords } from './question-words.tsx';
import { SelectField } from '../components/select-field.tsx';
import { useHasScript } from './use-has-script.ts';
import type { AnswerProps } from './answer-props.ts';
import { OrderingList } from './ordering-list.tsx';
import { QuestionFrame } from './question-frame.tsx';

/** Items to put into order: a place for each from a list; with scripts, buttons that move them. */
export function OrderingAnswer({ question, problem, onMoved }: AnswerProps<'ordering'>) {
  const { say, number } = useQuestionWords();
  const hasScript = useHasScript();
  const { items } = question;
  const places = [
    { value: '', label: say('matchPick') },
    ...items.map((_, at) => ({ value: String(at + 1), label: number(at + 1) })),
  ];
  return (
    <QuestionFrame prompt={question.prompt} hint={say('order')} problem={problem}>
      {hasScript ? (
        <OrderingList items={items} onMoved={onMoved} />
      ) : (
        <div className="ordering-places">
          {items.map(({ token, text, place }, at) => (
            <SelectField
              key={token}
              name={`answer:${token}`}
              id={at === 0 ? 'answer' : `answer-${token}`}
              label={text}
              options={places}
              defaultValue={place === null ? '' : String(place)}
            />
          ))}
        </div>
      )}
    </QuestionFrame>
  );
}
