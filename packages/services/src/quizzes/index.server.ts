/**
 * Quizzes: attempts from start to result.
 *
 * - One open attempt per enrolment and quiz (partial unique index); it is resumed, never doubled.
 * - An answer that was acknowledged is on disk and counts; one that came too late is refused.
 * - Questions with keys stay in here until an attempt is graded; pages get key-free views.
 * - Another learner's attempt answers as absent.
 */
export * from './get-quiz-page.server.ts';
export * from './start-attempt.server.ts';
export * from './get-attempt-page.server.ts';
export * from './save-answer.server.ts';
export * from './submit-attempt.server.ts';
export * from './get-attempt-result.server.ts';
export type { QuizCourse } from './quiz-store.server.ts';
