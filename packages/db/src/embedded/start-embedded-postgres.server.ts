import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartProblem } from '../start-problem.server.ts';
import { clusterName, ensureCluster, programOptions } from './cluster.server.ts';
import { findFreePort } from './free-port.server.ts';
import { prepareBinaries } from './native-binaries.server.ts';
import { clearRemains, findPostmaster, stopPostmaster } from './postmaster.server.ts';
import { chooseServerAccount } from './server-account.server.ts';

/** A running PostgreSQL of our own. */
export interface EmbeddedPostgres {
  /** The administrator's address, on the database `postgres`. */
  url: string;
  pid: number;
  port: number;
  /** It ran before we asked. */
  adopted: boolean;
  isRunning: () => boolean;
  stop: () => Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Holds cluster, password, port and log; made when absent. */
  folder: string;
  /** Server settings by name, on top of ours. */
  settings?: Record<string, string>;
}

const ownSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '128MB',
};

/**
 * Starts PostgreSQL on a loopback port, or adopts the one that already runs on the folder. Resolves
 * when it answers queries, after crash recovery too. It outlives this process until it is stopped.
 * Throws StartProblem when the folder cannot be used or the server does not come up.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const folder = path.resolve(options.folder);
  const cluster = path.join(folder, 'cluster');
  mkdirSync(path.dirname(folder), { recursive: true });
  const running = findPostmaster(cluster);
  if (running) return attach(folder, running, true);
  ensureCluster(folder, chooseServerAccount(cluster));
  await clearRemains(cluster);
  for (let tries = 1; ; tries++) {
    const started = await launch(folder, options.settings ?? {});
    if (started) return attach(folder, started, false);
    // Another start was faster: both may use what it started.
    const other = findPostmaster(cluster);
    if (other) return attach(folder, other, true);
    if (tries === 3) throw new StartProblem(`PostgreSQL does not start: ${lastWords(folder)}`);
  }
}

/** The address of the server that runs on the folder and answers, or null. Starts nothing. */
export async function findEmbeddedPostgres(folder: string): Promise<string | null> {
  const running = findPostmaster(path.join(folder, 'cluster'));
  return running && (await answers(folder, running.port)) ? addressOf(folder, running.port) : null;
}

/** Starts the server program; null when it ended before it took queries. */
async function launch(folder: string, settings: Record<string, string>) {
  const cluster = path.join(folder, 'cluster');
  const account = chooseServerAccount(cluster);
  const port = await findFreePort(rememberedPort(folder));
  const log = openSync(logFile(folder), 'w', 0o600);
  const server = spawn(
    path.join(prepareBinaries(account), 'bin/postgres'),
    [
      ...['-D', clusterName(cluster, account), '-p', String(port)],
      ...Object.entries({ ...ownSettings, ...settings }).flatMap(([name, value]) => [
        '-c',
        `${name}=${value}`,
      ]),
    ],
    { ...programOptions(cluster, account), detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  let ended = false;
  server.once('exit', () => (ended = true));
  server.once('error', () => (ended = true));
  server.unref();
  while (!ended) {
    if (findPostmaster(cluster)?.pid === server.pid && (await answers(folder, port))) {
      writeFileSync(path.join(folder, 'port'), String(port));
      return { pid: server.pid as number, port };
    }
    await sleep(15);
  }
  return null;
}

async function attach(
  folder: string,
  { pid, port }: { pid: number; port: number },
  adopted: boolean,
): Promise<EmbeddedPostgres> {
  const cluster = path.join(folder, 'cluster');
  while (!(await answers(folder, port))) {
    if (findPostmaster(cluster)?.pid !== pid)
      throw new StartProblem(`PostgreSQL ended while it started: ${lastWords(folder)}`);
    await sleep(25);
  }
  return {
    url: addressOf(folder, port),
    pid,
    port,
    adopted,
    isRunning: () => findPostmaster(cluster)?.pid === pid,
    stop: () => stopPostmaster(cluster, pid),
  };
}

/** The port opens before recovery is done, so only a query tells whether the server is ready. */
async function answers(folder: string, port: number): Promise<boolean> {
  const client = new pg.Client({
    connectionString: addressOf(folder, port),
    connectionTimeoutMillis: 2000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === '28P01')
      throw new StartProblem(
        `The password in ${folder}/password does not open its PostgreSQL: put the old file back, or set HEARD_DATA_DIR to a new folder.`,
      );
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

function addressOf(folder: string, port: number): string {
  const password = readFileSync(path.join(folder, 'password'), 'utf8').trim();
  return `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
}

function rememberedPort(folder: string): number {
  try {
    return Number(readFileSync(path.join(folder, 'port'), 'utf8')) || 0;
  } catch {
    return 0;
  }
}

function logFile(folder: string): string {
  return path.join(folder, 'server.log');
}

function lastWords(folder: string): string {
  const lines = readFileSync(logFile(folder), 'utf8').trim().split('\n');
  return lines.findLast((line) => /FATAL|ERROR/.test(line)) ?? lines.at(-1) ?? 'no reason given';
}
