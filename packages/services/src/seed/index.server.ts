/**
 * Seeding: fills the database with the curriculum by the same use case that publishes.
 *
 * - As often as one likes: what is published already is not published again.
 * - Everything or nothing is read: one problem in the content, and no course is published.
 */
export * from './seed-curriculum.server.ts';
