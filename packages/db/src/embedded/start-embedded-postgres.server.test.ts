import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openClient } from '../migrate/index.server.ts';
import { startEmbeddedPostgres } from './index.server.ts';

const slow = { timeout: 60_000 };

/** A place for a cluster; whatever runs there is stopped at the end. */
function temporaryFolder(mode = 0o755) {
  const above = mkdtempSync(path.join(os.tmpdir(), 'heard-postgres-'));
  chmodSync(above, mode);
  const folder = path.join(above, 'postgres');
  return {
    folder,
    [Symbol.asyncDispose]: async () => {
      const server = await startEmbeddedPostgres({ folder }).catch(() => null);
      await server?.stop();
      rmSync(above, { recursive: true, force: true });
    },
  };
}

async function query(url: string, sql: string) {
  const client = await openClient(url);
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('a second start adopts the server of the first', slow, async () => {
  await using place = temporaryFolder();
  const first = await startEmbeddedPostgres(place);
  const second = await startEmbeddedPostgres(place);
  expect(second).toMatchObject({ adopted: true, pid: first.pid, url: first.url });
});

test('two first starts at once end up with one server', slow, async () => {
  await using place = temporaryFolder();
  const servers = await Promise.all([startEmbeddedPostgres(place), startEmbeddedPostgres(place)]);
  expect(servers[0].pid).toBe(servers[1].pid);
});

test('it runs under a folder that only its owner may enter', slow, async () => {
  await using place = temporaryFolder(0o700);
  const server = await startEmbeddedPostgres(place);
  expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('the password is asked for, and only its owner can read it', slow, async () => {
  await using place = temporaryFolder();
  const { url } = await startEmbeddedPostgres(place);
  const wrong = new URL(url);
  wrong.password = 'guess';
  await expect(openClient(wrong.href)).rejects.toThrow('does not let in user postgres');
  expect(statSync(path.join(place.folder, 'password')).mode & 0o777).toBe(0o600);
});

test('after kill -9 of the server the next start has every committed row', slow, async () => {
  await using place = temporaryFolder();
  const first = await startEmbeddedPostgres(place);
  await query(first.url, 'CREATE TABLE kept AS SELECT 7 AS seven');
  process.kill(first.pid, 'SIGKILL');
  while (first.isRunning()) await sleep(5);
  const second = await startEmbeddedPostgres(place);
  expect(second.adopted).toBe(false);
  expect(await query(second.url, 'SELECT * FROM kept')).toEqual([{ seven: 7 }]);
});

test('a pid file that names another program does not block the start', slow, async () => {
  await using place = temporaryFolder();
  const first = await startEmbeddedPostgres(place);
  const pidFile = path.join(place.folder, 'cluster/postmaster.pid');
  const lines = readFileSync(pidFile, 'utf8').split('\n');
  await first.stop();
  writeFileSync(pidFile, [String(process.pid), ...lines.slice(1)].join('\n'));
  expect((await startEmbeddedPostgres(place)).adopted).toBe(false);
});

test('when its port was taken meanwhile it moves to another', slow, async () => {
  await using place = temporaryFolder();
  const first = await startEmbeddedPostgres(place);
  await first.stop();
  const squatter = createServer();
  await new Promise<void>((resolve) => squatter.listen(first.port, '127.0.0.1', resolve));
  const second = await startEmbeddedPostgres(place);
  squatter.close();
  expect(second.port).not.toBe(first.port);
});

test('it comes back on the same port, and stopping leaves no process', slow, async () => {
  await using place = temporaryFolder();
  const first = await startEmbeddedPostgres(place);
  await first.stop();
  expect(first.isRunning()).toBe(false);
  expect(() => process.kill(first.pid, 0)).toThrow('ESRCH');
  expect((await startEmbeddedPostgres(place)).port).toBe(first.port);
});

test('a cluster of another major version is named, not touched', slow, async () => {
  await using place = temporaryFolder();
  mkdirSync(path.join(place.folder, 'cluster'), { recursive: true });
  writeFileSync(path.join(place.folder, 'cluster/PG_VERSION'), '15\n');
  await expect(startEmbeddedPostgres(place)).rejects.toThrow('was made by PostgreSQL 15');
});
