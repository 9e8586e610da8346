/**
 * Questions: quizzes edited question by question, and the bank of all of them.
 *
 * - Every change is an edit of the quiz's text that leaves the rest as it is written.
 * - Whoever changes a question says how it was when he began; what came between is shown, never overwritten.
 * - Statistics are counted from attempts and can be counted again. Below five people there are none.
 */
export * from './arrange-questions.server.ts';
export * from './count-items.server.ts';
export * from './get-question-statistics.server.ts';
export {
  getQuestionPage,
  getQuizDocument,
  type ListedQuestion,
  type QuestionPage,
  type QuizDocument,
  type RulesDraft,
} from './get-quiz-document.server.ts';
export * from './list-question-filters.server.ts';
export * from './list-questions.server.ts';
export type { CourseSurroundings, Named } from './read-surroundings.server.ts';
export { saveQuestion, type SaveQuestionRefusal } from './save-question.server.ts';
export * from './save-quiz-rules.server.ts';
