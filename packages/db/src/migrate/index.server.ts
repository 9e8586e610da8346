/**
 * Brings a database to the form that the code expects, without Prisma's command line: same files, same
 * bookkeeping, same lock. One connection, no program to download.
 */
export { applyMigrations } from './apply-migrations.server.ts';
export { openClient } from './open-client.server.ts';
export { databaseIn, onDatabase } from './postgres-address.server.ts';
export { migrationsFolder, readMigrations, type Migration } from './read-migrations.server.ts';
