/**
 * Structure: which courses there are, and what they are made of in which order.
 *
 * - The order is that of the files' numbers, and course.yaml names the modules: both change together, in all locales.
 * - Slugs are addresses and stay. Nothing is deleted; what is archived can be brought back.
 */
export * from './archive-document.server.ts';
export type { StructureRefusal } from './change-structure.server.ts';
export * from './create-in-course.server.ts';
export * from './get-course-structure.server.ts';
export * from './list-course-drafts.server.ts';
export { moveInCourse } from './order-course.server.ts';
export * from './course-properties.server.ts';
