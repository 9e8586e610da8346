import pg from 'pg';
import { StartProblem } from '../start-problem.server.ts';

/** Connects to PostgreSQL for one task. Throws StartProblem saying who did not answer and why. */
export async function openClient(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw new StartProblem(explain(url, error as Error & { code?: string }), { cause: error });
  }
}

function explain(url: string, error: Error & { code?: string }): string {
  const { hostname, port, username, pathname } = new URL(url);
  const place = `${hostname}:${port || 5432}`;
  if (error.code === '28P01' || error.code === '28000')
    return `The PostgreSQL at ${place} does not let in user ${decodeURIComponent(username)}: check the user and password in DATABASE_URL.`;
  if (error.code === '3D000')
    return `The PostgreSQL at ${place} has no database ${decodeURIComponent(pathname.slice(1))}: create it, or correct DATABASE_URL.`;
  const reason = error.message || error.code || 'no answer';
  return `No PostgreSQL answers at ${place} (${reason}): start it, or correct DATABASE_URL.`;
}
