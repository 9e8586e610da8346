import { createHash } from 'node:crypto';
import pg from 'pg';
import {
  applyMigrations,
  onDatabase,
  openClient,
  readMigrations,
} from '../migrate/index.server.ts';

/** Guards the making of templates; any number that Prisma does not use. */
const templateLock = 48_151_623;

let ready: Promise<string> | undefined;

/** The name of a migrated, empty database on `server`, made when it is not there yet. */
export function ensureTemplate(server: string): Promise<string> {
  ready ??= makeTemplate(server);
  return ready;
}

async function makeTemplate(server: string): Promise<string> {
  const migrations = readMigrations();
  const stamp = createHash('sha256').update(migrations.map((m) => m.checksum).join());
  const name = `heard_template_${stamp.digest('hex').slice(0, 12)}`;
  const client = await openClient(server);
  try {
    await client.query('SELECT pg_advisory_lock($1)', [templateLock]);
    // It counts as a template only once it is whole: an interrupted one is made again.
    const { rows } = await client.query<{ datistemplate: boolean }>(
      'SELECT datistemplate FROM pg_database WHERE datname = $1',
      [name],
    );
    if (rows[0]?.datistemplate) return name;
    const quoted = pg.escapeIdentifier(name);
    await client.query(`DROP DATABASE IF EXISTS ${quoted} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${quoted}`);
    await applyMigrations(onDatabase(server, name), migrations);
    await client.query(`ALTER DATABASE ${quoted} WITH IS_TEMPLATE true`);
    return name;
  } finally {
    await client.end();
  }
}
