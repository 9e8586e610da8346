import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { statfsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findEmbeddedPostgres } from '../embedded/index.server.ts';

/** Where the tests' own server lives; its content is worth nothing. */
export const testServerFolder = chooseFolder(path.join(import.meta.dirname, '../../../..'));

/** In memory where there is room, because cloning a database writes 300 files. */
function chooseFolder(project: string): string {
  const name = `heard-test-${createHash('sha256').update(`${process.getuid?.()} ${project}`).digest('hex').slice(0, 12)}`;
  const memory = '/dev/shm';
  return path.join(isRoomy(memory) ? memory : path.join(project, '.data'), name, 'postgres');
}

function isRoomy(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > 2 ** 30;
  } catch {
    return false;
  }
}

let known: Promise<string> | undefined;

/**
 * The address of a PostgreSQL whose user may create databases: TEST_DATABASE_URL when it is set,
 * otherwise one embedded server that all test runs on this machine share. It is started by whoever
 * needs it first and ends by itself some minutes after the last.
 */
export function findTestServer(): Promise<string> {
  const given = process.env.TEST_DATABASE_URL;
  known ??= given ? Promise.resolve(given) : adoptOrStart();
  return known;
}

async function adoptOrStart(): Promise<string> {
  let keeper: { ended: boolean } | undefined;
  for (let waited = 0; waited < 60_000; waited += 50) {
    const address = await findEmbeddedPostgres(testServerFolder);
    if (address) return address;
    if (!keeper || keeper.ended) keeper = startKeeper();
    await sleep(50);
  }
  throw new Error(`The tests' PostgreSQL did not start: see ${testServerFolder}/server.log`);
}

/** The keeper is a process of its own, because a test runner's workers come and go. */
function startKeeper(): { ended: boolean } {
  const state = { ended: false };
  const program = path.join(import.meta.dirname, 'keep-server-command.server.ts');
  const keeper = spawn(process.execPath, ['--import', 'tsx', program], {
    cwd: import.meta.dirname,
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  keeper.once('exit', () => (state.ended = true));
  keeper.unref();
  return state;
}
