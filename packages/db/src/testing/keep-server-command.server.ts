/**
 * Program: runs the tests' PostgreSQL and ends it when nobody has used it for some minutes.
 * A second keeper sees that a server runs and ends at once.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres } from '../embedded/index.server.ts';
import { openClient } from '../migrate/index.server.ts';
import { testServerFolder } from './test-server.server.ts';

const idleMinutes = 10;

/** A crash may lose everything here, so nothing waits for the disk. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  autovacuum: 'off',
  max_connections: '300',
  max_wal_size: '256MB',
  log_checkpoints: 'off',
  log_min_messages: 'fatal',
};

const server = await startEmbeddedPostgres({ folder: testServerFolder, settings });
if (!server.adopted) {
  let seen = 0;
  for (let idle = 0; idle < idleMinutes && server.isRunning();) {
    await sleep(60_000);
    const sessions = await countSessions(server.url);
    // One of them is the look itself. Tests come and go between two looks: each leaves its session in the count.
    idle = sessions > seen + 1 ? 0 : idle + 1;
    seen = sessions;
  }
  await server.stop();
}

/** How many sessions there have been, and those that are open now counted again: an open one is not yet counted. */
async function countSessions(url: string): Promise<number> {
  const client = await openClient(url).catch(() => null);
  if (!client) return 0;
  const { rows } = await client.query<{ sessions: string }>(
    `SELECT (SELECT sessions FROM pg_stat_database WHERE datname = current_database())
          + (SELECT count(*) FROM pg_stat_activity
              WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()) AS sessions`,
  );
  await client.end();
  return Number(rows[0]?.sessions);
}
