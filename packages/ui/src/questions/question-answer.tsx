import type { ShownQuestion } from './learner-question.ts';
import { CaseAnswer } from './case-answer.tsx';
import { MultipleResponseAnswer, SingleChoiceAnswer, TrueFalseAnswer } from './choice-answer.tsx';
import { MatchingAnswer } from './matching-answer.tsx';
import { OrderingAnswer } from './ordering-answer.tsx';
import { NumericAnswer, ShortTextAnswer } from './written-answer.tsx';

interface QuestionAnswerProps {
  question: ShownQuestion;
  problem: string | undefined;
  onMoved?: () => void;
}

/** The fields with which a question of any type is answered. */
export function QuestionAnswer({ question, problem, onMoved }: QuestionAnswerProps) {
  switch (question.type) {
    case 'single-choice':
      return <SingleChoiceAnswer {...{ question, problem }} />;
    case 'multiple-response':
      return <MultipleResponseAnswer {...{ question, problem }} />;
    case 'true-false':
      return <TrueFalseAnswer {...{ question, problem }} />;
    case 'matching':
      return <MatchingAnswer {...{ question, problem }} />;
    case 'ordering':
      return <OrderingAnswer {...{ question, problem, onMoved }} />;
    case 'numeric':
      return <NumericAnswer {...{ question, problem }} />;
    case 'short-text':
      return <ShortTextAnswer {...{ question, problem }} />;
    case 'case':
      return <CaseAnswer {...{ question, problem }} />;
  }
}
