/**
 * Real databases for tests. Each test gets its own, cloned from a migrated template in some hundredths
 * of a second, so tests run in parallel and trust SQL instead of mocks.
 */
export { freshDatabase, type FreshDatabase } from './fresh-database.server.ts';
