import { createHmac } from 'node:crypto';
import pg from 'pg';
import { onDatabase, openClient } from '../migrate/index.server.ts';

/**
 * The address of database `name` on our own server, for a user of the same name who owns it and nothing
 * else. Both are made when absent. The user's password follows from the server's.
 */
export async function ensureDatabase(serverUrl: string, name: string): Promise<string> {
  const password = createHmac('sha256', new URL(serverUrl).password).update(name).digest('hex');
  const quoted = pg.escapeIdentifier(name);
  const client = await openClient(serverUrl);
  try {
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS role,
              EXISTS (SELECT FROM pg_database WHERE datname = $1) AS database`,
      [name],
    );
    if (!rows[0]?.role)
      await client.query(`CREATE ROLE ${quoted} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
    if (!rows[0]?.database) await client.query(`CREATE DATABASE ${quoted} OWNER ${quoted}`);
  } finally {
    await client.end();
  }
  const url = new URL(onDatabase(serverUrl, name));
  url.username = name;
  url.password = password;
  return url.href;
}
