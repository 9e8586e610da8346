/**
 * Quizzes: questions of eight types, attempts and their grading.
 *
 * - An author's question holds the key; a learner's question cannot (branded type, made in one place).
 * - Draws and shuffles are functions of the attempt's seed; choices reach the learner under tokens.
 * - Grading is pure: the same questions and responses give the same result.
 * - An attempt is made under a copy of the rules, so a later version changes nothing in it.
 */
export * from './authored-question.ts';
export * from './grade-attempt.ts';
export * from './question-draft/index.ts';
export * from './list-meaning-changes.ts';
export * from './quiz-rules.ts';
export * from './simple-answers.ts';
export type { FormEntries, QuestionGrade, ResponseProblem, ReviewPart } from './question-kind.ts';
export type { TokenChoice } from './choice-tokens.ts';
export { hashText } from './seeded-random.ts';
