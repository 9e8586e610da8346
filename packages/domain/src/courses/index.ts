/**
 * Courses: outlines, words, and a learner's progress.
 *
 * - An outline holds no sentence; words come per locale beside it.
 * - Progress is a list of events; the summary follows from them and nothing else.
 * - Nothing stands between lessons; the final assessment opens when all module quizzes are passed.
 */
export * from './course-outline.ts';
export * from './progress.ts';
export * from './trainer-guide.ts';
