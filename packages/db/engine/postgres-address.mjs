import pg from 'pg';

const prismaOnly = ['schema', 'connection_limit', 'pool_timeout', 'pgbouncer', 'connect_timeout'];

/** Splits a Prisma URL into what PostgreSQL understands and what only Prisma does. */
export function readAddress(prismaUrl) {
  const url = new URL(prismaUrl);
  const schema = url.searchParams.get('schema') ?? 'public';
  for (const parameter of prismaOnly) url.searchParams.delete(parameter);
  return { url: url.toString(), schema, database: decodeURIComponent(url.pathname.slice(1)) };
}

/** The same server, another database. */
export function onDatabase(url, database) {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(database)}`;
  return other.toString();
}

/** Runs one statement on a connection of its own. */
export async function runOnce(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

export function quoteName(name) {
  return pg.escapeIdentifier(name);
}
