import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  ensureDatabase,
  StartProblem,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '@heard/db/embedded';
import { openClient } from '@heard/db/migrate';
import type { LaunchSettings } from './environment.ts';
import type { ShutdownStack } from './shutdown-stack.ts';

const oldestVersion = 15;

/** Where the apps find their database. */
export interface RunningDatabase {
  url: string;
  /** A few words for the progress. */
  described: string;
}

/**
 * Starts the embedded PostgreSQL, or looks at the one that DATABASE_URL names. Throws StartProblem when
 * it does not answer, is older than 15 or does not keep text as UTF-8.
 */
export async function openDatabase(
  settings: LaunchSettings,
  shutdown: ShutdownStack,
  say: (line: string) => void,
): Promise<RunningDatabase> {
  if (settings.databaseUrl !== null) return lookAt(settings.databaseUrl);
  const folder = path.join(settings.dataFolder, 'postgres');
  const starting = startEmbeddedPostgres({ folder });
  let stopping = false;
  let last = starting;
  // Before it is up: a shutdown meanwhile waits for it, or it would run on alone.
  await shutdown.push(async () => {
    stopping = true;
    const server = await last.catch(() => null);
    await server?.stop();
  });
  const server = await starting;
  last = keepRunning(server, { folder, say, stopping: () => stopping });
  const described = server.adopted ? 'took over the one that runs' : 'ready';
  return {
    url: await ensureDatabase(server.url, 'heard'),
    described: `${described} on port ${server.port}`,
  };
}

/** Starts the server again whenever it ends, until we are stopping. Resolves with the last one. */
async function keepRunning(
  server: EmbeddedPostgres,
  parts: { folder: string; say: (line: string) => void; stopping: () => boolean },
): Promise<EmbeddedPostgres> {
  let running = server;
  for (let failures = 0; !parts.stopping(); await sleep(200)) {
    if (running.isRunning()) continue;
    parts.say('! PostgreSQL ended; starting it again');
    try {
      running = await startEmbeddedPostgres(parts);
      const moved = running.port === server.port ? '' : ': stop Heard and start it again';
      parts.say(`✓ PostgreSQL answers again on port ${running.port}${moved}`);
      failures = 0;
    } catch (error) {
      if (!(error instanceof StartProblem)) throw error;
      failures += 1;
      parts.say(`! ${error.message}`);
      await sleep(Math.min(500 * 2 ** failures, 30_000));
    }
  }
  return running;
}

async function lookAt(url: string): Promise<RunningDatabase> {
  const client = await openClient(url);
  try {
    const { rows } = await client.query<{ version: string; encoding: string }>(
      `SELECT current_setting('server_version') AS version, current_setting('server_encoding') AS encoding`,
    );
    const { version, encoding } = rows[0] as { version: string; encoding: string };
    if (Number.parseInt(version, 10) < oldestVersion)
      throw new StartProblem(
        `DATABASE_URL leads to PostgreSQL ${version}, and Heard needs ${oldestVersion} or newer.`,
      );
    if (encoding !== 'UTF8')
      throw new StartProblem(
        `The database of DATABASE_URL keeps text as ${encoding}, and Heard needs UTF8: make it with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.`,
      );
    return { url, described: `version ${version} answers` };
  } finally {
    await client.end();
  }
}
