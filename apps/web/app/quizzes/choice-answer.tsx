import { useTranslator } from '@heard/i18n/react';
import { ChoiceList } from '@heard/ui/choice-list';
import type { AnswerProps } from './answer-props.ts';
import { OwnWords } from './own-words.tsx';

/** One of several options. */
export function SingleChoiceAnswer({ question, problem }: AnswerProps<'single-choice'>) {
  const t = useTranslator();
  return (
    <ChoiceList
      type="radio"
      name="answer"
      legend={question.prompt}
      hint={<OwnWords>{t('quiz.chooseOne')}</OwnWords>}
      problem={problem}
      choices={question.choices.map(({ token, text }) => ({ value: token, label: text }))}
      selected={question.selected === null ? [] : [question.selected]}
    />
  );
}

/** All options that are right. */
export function MultipleResponseAnswer({ question, problem }: AnswerProps<'multiple-response'>) {
  const t = useTranslator();
  return (
    <ChoiceList
      type="checkbox"
      name="answer"
      legend={question.prompt}
      hint={<OwnWords>{t('quiz.chooseMany')}</OwnWords>}
      problem={problem}
      choices={question.choices.map(({ token, text }) => ({ value: token, label: text }))}
      selected={question.selected}
    />
  );
}

/** A statement, true or false. */
export function TrueFalseAnswer({ question, problem }: AnswerProps<'true-false'>) {
  const t = useTranslator();
  return (
    <ChoiceList
      type="radio"
      name="answer"
      legend={question.prompt}
      hint={<OwnWords>{t('quiz.chooseOne')}</OwnWords>}
      problem={problem}
      choices={[
        { value: 'true', label: <OwnWords>{t('quiz.chooseTrue')}</OwnWords> },
        { value: 'false', label: <OwnWords>{t('quiz.chooseFalse')}</OwnWords> },
      ]}
      selected={question.selected === null ? [] : [question.selected]}
    />
  );
}
