import type { ShownQuestion, ShownQuestionOf } from './learner-question.ts';

/** What the form of a question type gets: the key-free question, and what was wrong with the last answer. */
export interface AnswerProps<Type extends ShownQuestion['type']> {
  question: ShownQuestionOf<Type>;
  problem: string | undefined;
  /** The answer changed in a way that the form's own events do not tell. */
  onMoved?: () => void;
}
