/**
 * Loading: from the folder of content to courses that can be published.
 *
 * - All problems of all files at once, each with its line.
 * - Nothing is half loaded: one error, and there is no curriculum.
 * - What has not changed since it was compiled last comes from the cache, which holds nothing that the
 *   gate has not passed.
 */
export * from './find-surroundings.ts';
export * from './load-curriculum.ts';
export type { CoursePart } from './load-course-part.ts';
