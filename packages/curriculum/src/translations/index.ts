/**
 * Translations: what a course in another language must have exactly as its source has it.
 *
 * - The same lessons, blocks, facts, terms, figures and keys; only words differ.
 * - A translation names the text it was made from, and is listed when that has moved on.
 */
export * from './check-terms.ts';
export * from './compare-lessons.ts';
export * from './compare-quizzes.ts';
export * from './list-untranslated.ts';
export * from './stamp.ts';
