/**
 * Trainers: what somebody needs who teaches a course to a group.
 *
 * - The page, the syllabus and the guide are always of the newest version.
 * - Items are counted by objective; no question and no key is shown.
 */
export * from './get-trainer-page.server.ts';
export * from './render-guide.server.ts';
export * from './render-syllabus.server.ts';
