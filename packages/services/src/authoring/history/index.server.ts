/**
 * History: the texts that a document had, compared with each other and brought back.
 *
 * - Restoring adds a revision; no revision is ever changed or removed.
 */
export * from './compare-revisions.server.ts';
export {
  compareQuizTexts,
  type ChangedField,
  type ChangedQuestion,
  type ChangedQuiz,
} from './compare-quizzes.server.ts';
export { compareTexts, type ComparedLines, type ComparedPart } from './compare-texts.server.ts';
export * from './restore-revision.server.ts';
