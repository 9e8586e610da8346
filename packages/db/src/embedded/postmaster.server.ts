import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A PostgreSQL server that runs on a cluster, whoever started it. */
export interface Postmaster {
  pid: number;
  port: number;
}

/**
 * The server that runs on `cluster`, or null. A `postmaster.pid` whose process is dead, or is another
 * program by now (pids are used again, in containers at once), counts for nothing.
 */
export function findPostmaster(cluster: string): Postmaster | null {
  const lines = readPidFile(cluster)?.split('\n') ?? [];
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return pid > 0 && port > 0 && runsOn(pid, cluster) ? { pid, port } : null;
}

/**
 * Clears what a killed server left: its children, which would keep its shared memory in use, and a pid
 * file whose pid another program has by now. Touches nothing while a server runs.
 */
export async function clearRemains(cluster: string): Promise<void> {
  const stale = readPidFile(cluster);
  for (let tries = 0; tries < 100 && !findPostmaster(cluster); tries++) {
    const children = process.platform === 'linux' ? listChildren(cluster) : [];
    for (const pid of children) signal(pid, 'SIGKILL');
    if (children.length === 0) break;
    await sleep(20);
  }
  const unchanged = stale !== null && readPidFile(cluster) === stale;
  if (unchanged && !findPostmaster(cluster)) rmSync(pidFile(cluster), { force: true });
}

/** Processes of this cluster that are not a server themselves: they call themselves `postgres: …`. */
function listChildren(cluster: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && runsOn(pid, cluster) && commandOf(pid).startsWith('postgres: '));
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return ''; // it ended meanwhile
  }
}

function readPidFile(cluster: string): string | null {
  try {
    return readFileSync(pidFile(cluster), 'utf8');
  } catch {
    return null;
  }
}

/** Asks the server to end open transactions and stop, and waits until it has. */
export async function stopPostmaster(cluster: string, pid: number): Promise<void> {
  signal(pid, 'SIGINT'); // PostgreSQL's fast shutdown
  for (let waited = 0; runsOn(pid, cluster); waited += 20) {
    if (waited === 20_000) signal(pid, 'SIGQUIT');
    await sleep(20);
  }
}

function pidFile(cluster: string): string {
  return path.join(cluster, 'postmaster.pid');
}

function runsOn(pid: number, cluster: string): boolean {
  try {
    if (process.platform === 'linux')
      return (
        readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres') &&
        readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
      );
    const command = execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
    return command.includes('postgres') && command.includes(cluster);
  } catch {
    return false;
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
