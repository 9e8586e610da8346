/**
 * The curriculum, as far as a running app may know it: the shape of published courses, problems with
 * their places, and hashes that tell whether anything has changed. Nothing here loads React or
 * mdx-bundler; what compiles lessons is `@heard/curriculum/gate` and `@heard/curriculum/load`.
 */
export { contentFolder, sourceLocale } from './content-folder.ts';
export * from './course-content.ts';
export { hashCompiler, hashContent } from './hash-inputs.ts';
export { writeWhole } from './write-whole.ts';
export { formatProblem, type Checked, type ContentProblem } from './problem.ts';
