import type { QuestionType } from '@heard/domain/quizzes';
import type { QuestionView } from './attempt-view.server.ts';

/** What the form of a question type gets: the key-free question, and what was wrong with the last answer. */
export interface AnswerProps<Type extends QuestionType> {
  question: Extract<QuestionView['question'], { type: Type }>;
  problem: string | undefined;
  /** The answer changed in a way that the form's own events do not tell. */
  onMoved?: () => void;
}
