/**
 * Questions as learners see them: the fields to answer with, and what an answer got. Words come from the
 * application, by QuestionWordsProvider.
 */
export { AnswerReview } from './answer-review.tsx';
export type { ShownQuestion } from './learner-question.ts';
export { QuestionAnswer } from './question-answer.tsx';
export { QuestionWordsProvider, type QuestionWord, type QuestionWords } from './question-words.tsx';
export { toPartViews, type PartView } from './review-parts.ts';
