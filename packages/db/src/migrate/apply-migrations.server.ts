import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { StartProblem } from '../start-problem.server.ts';
import { openClient } from './open-client.server.ts';
import { readMigrations, type Migration } from './read-migrations.server.ts';

/** The advisory lock that Prisma's own engine takes, so that both never migrate at once. */
const prismaLock = 72707369;

/** Prisma's own bookkeeping table, so that its command line agrees with us. */
const bookkeeping = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

interface AppliedRow {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
  logs: string | null;
}

/**
 * Brings the database at `url` to the newest form and gives the names of the migrations that were
 * missing. Safe to run from several processes at once: each migration is applied once. Throws
 * StartProblem when an earlier migration failed or was changed after it was applied.
 */
export async function applyMigrations(url: string, migrations = readMigrations()) {
  const client = await openClient(url);
  try {
    await client.query('SELECT pg_advisory_lock($1)', [prismaLock]);
    await client.query(bookkeeping);
    const missing = await findMissing(client, migrations);
    for (const migration of missing) await apply(client, migration);
    return missing.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

async function findMissing(client: Client, migrations: Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<AppliedRow>(
    'SELECT migration_name, checksum, finished_at, logs FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  const failed = rows.find((row) => row.finished_at === null);
  if (failed)
    throw new StartProblem(
      `Migration ${failed.migration_name} failed earlier and waits for a person (docs/working.md): ${failed.logs?.split('\n')[0] ?? 'it was interrupted'}`,
    );
  const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]));
  const changed = migrations.find(
    ({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum,
  );
  if (changed)
    throw new StartProblem(
      `Migration ${changed.name} was changed after it was applied to this database: undo the change and write a new migration.`,
    );
  const known = new Set(migrations.map(({ name }) => name));
  const foreign = rows.find((row) => !known.has(row.migration_name));
  if (foreign)
    throw new StartProblem(
      `The database was used by a newer Heard (it knows migration ${foreign.migration_name}): start that version, or restore a backup.`,
    );
  return migrations.filter(({ name }) => !applied.has(name));
}

/** A migration and its note succeed or fail together; a failure leaves a note of its own, as Prisma's does. */
async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  const id = randomUUID();
  const note = `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count, logs)
    VALUES ($1, $2, $3, $4, $5, $6)`;
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query(note, [id, checksum, name, new Date(), 1, null]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    const reason = error instanceof Error ? error.message : String(error);
    await client.query(note, [id, checksum, name, null, 0, reason]);
    throw new StartProblem(`Migration ${name} failed: ${reason}`, { cause: error });
  }
}
