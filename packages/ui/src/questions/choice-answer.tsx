import { useQuestionWords } from './question-words.tsx';
import { ChoiceList } from '../components/choice-list.tsx';
import type { AnswerProps } from './answer-props.ts';
import { OwnWords } from './own-words.tsx';

/** One of several options. */
export function SingleChoiceAnswer({ question, problem }: AnswerProps<'single-choice'>) {
  const { say } = useQuestionWords();
  return (
    <ChoiceList
      type="radio"
      name="answer"
      legend={question.prompt}
      hint={<OwnWords>{say('chooseOne')}</OwnWords>}
      problem={problem}
      choices={question.choices.map(({ token, text }) => ({ value: token, label: text }))}
      selected={question.selected === null ? [] : [question.selected]}
    />
  );
}

/** All options that are right. */
export function MultipleResponseAnswer({ question, problem }: AnswerProps<'multiple-response'>) {
  const { say } = useQuestionWords();
  return (
    <ChoiceList
      type="checkbox"
      name="answer"
      legend={question.prompt}
      hint={<OwnWords>{say('chooseMany')}</OwnWords>}
      problem={problem}
      choices={question.choices.map(({ token, text }) => ({ value: token, label: text }))}
      selected={question.selected}
    />
  );
}

/** A statement, true or false. */
export function TrueFalseAnswer({ question, problem }: AnswerProps<'true-false'>) {
  const { say } = useQuestionWords();
  return (
    <ChoiceList
      type="radio"
      name="answer"
      legend={question.prompt}
      hint={<OwnWords>{say('chooseOne')}</OwnWords>}
      problem={problem}
      choices={[
        { value: 'true', label: <OwnWords>{say('chooseTrue')}</OwnWords> },
        { value: 'false', label: <OwnWords>{say('chooseFalse')}</OwnWords> },
      ]}
      selected={question.selected === null ? [] : [question.selected]}
    />
  );
}
