import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { openDb, type Db } from '../index.server.ts';
import { onDatabase, openClient } from '../migrate/index.server.ts';
import { ensureTemplate } from './template-database.server.ts';
import { findTestServer } from './test-server.server.ts';

/** A database that one test has for itself. */
export interface FreshDatabase extends AsyncDisposable {
  db: Db;
  /** For a second client, or for a program under test. */
  url: string;
}

/**
 * A new, migrated, empty database, dropped at the end of the test:
 * `await using database = await freshDatabase();`
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = await findTestServer();
  const template = await ensureTemplate(server);
  const name = `heard_test_${randomBytes(8).toString('hex')}`;
  await onServer(
    server,
    `CREATE DATABASE ${name} TEMPLATE ${pg.escapeIdentifier(template)} STRATEGY file_copy`,
  );
  const url = onDatabase(server, name);
  const db = openDb(url, 5);
  return {
    db,
    url,
    [Symbol.asyncDispose]: async () => {
      await db.$disconnect();
      await onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

async function onServer(server: string, sql: string): Promise<void> {
  const client = await openClient(server);
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
