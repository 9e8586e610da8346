/** The forms that content files must have, beside those of the domain. */
export * from './course-file.ts';
export * from './fact.ts';
export * from './lesson-front-matter.ts';
export * from './media.ts';
export * from './picture.ts';
export * from './quiz-file.ts';
export * from './registry-words.ts';
export * from './source.ts';
export * from './term.ts';
export * from './words.ts';
