/**
 * The gate: `compileLesson` turns a lesson's source into static HTML or a list of problems.
 *
 * - Nothing is evaluated before the whole tree was found to be in order.
 * - What is allowed is listed: nodes, blocks, attributes, addresses, and elements of the HTML at the end.
 * - The only place that knows mdx-bundler, and it is loaded only when a lesson is really compiled.
 */
export * from './compile-lesson.ts';
export * from './lesson-resolver.ts';
export type { LessonUses } from './collect-uses.ts';
