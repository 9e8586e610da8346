/**
 * Courses: pages, enrolment, progress, publishing.
 *
 * - A learner reads the version he is enrolled in; everybody else the newest.
 * - Progress is recorded as events; the enrolment's summary is brought up to them in the same transaction.
 * - A correction reaches everybody who is on its edition; a new edition waits until a learner moves (ADR 019).
 * - Published rows never change and are kept in memory once read.
 */
export * from './course-pages.server.ts';
export * from './find-audience.server.ts';
export type { CourseVersionContent } from './insert-version.server.ts';
export * from './publish-course-version.server.ts';
export * from './put-version.server.ts';
export { readMeaning, toMeaning } from './course-meaning.server.ts';
export * from './read-lesson.server.ts';
export * from './record-progress.server.ts';
export * from './start-course.server.ts';
export { chooseLocale, getPlace, getVersion, getWords } from './course-store.server.ts';
