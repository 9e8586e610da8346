/**
 * Program: runs the tests' PostgreSQL and ends it when nobody has used it for some minutes.
 * A second keeper sees that a server runs and ends at once.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres } from '../embedded/index.server.ts';
import { openClient } from '../migrate/index.server.ts';
import { testServerFolder } from './test-server.server.ts';

const idleMinutes = 3;

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
  for (let idle = 0; idle < idleMinutes && server.isRunning();) {
    await sleep(60_000);
    idle = (await isUsed(server.url)) ? 0 : idle + 1;
  }
  await server.stop();
}

async function isUsed(url: string): Promise<boolean> {
  const client = await openClient(url).catch(() => null);
  if (!client) return false;
  const { rows } = await client.query<{ others: string }>(
    `SELECT count(*) AS others FROM pg_stat_activity
     WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
  );
  await client.end();
  return Number(rows[0]?.others) > 0;
}
