/**
 * Publishing: approved texts become a version of a course, at once or at a time.
 *
 * - What is published compiled without a problem, by the loader that seeding uses.
 * - One transaction publishes course, references and the states of documents, and says that it was done: a
 *   process that is killed on the way has done nothing.
 * - A publication that waits is carried out once, by whichever process comes first.
 */
export * from './check-publication.server.ts';
export * from './list-publications.server.ts';
export * from './publish-course.server.ts';
export * from './run-due-publications.server.ts';
export type { VersionDifference } from './compare-version.server.ts';
export type {
  PublicationFailure,
  PublicationOutcome,
  Published,
} from './publication-outcome.server.ts';
