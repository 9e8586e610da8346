import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
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
  let lines: string[];
  try {
    lines = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return pid > 0 && port > 0 && runsOn(pid, cluster) ? { pid, port } : null;
}

/** Ends processes that a killed server left behind: they would keep its shared memory in use. */
export async function endSurvivors(cluster: string): Promise<void> {
  if (process.platform !== 'linux') return;
  for (let tries = 0; tries < 100; tries++) {
    const survivors = readdirSync('/proc').filter(
      (name) => /^\d+$/.test(name) && runsOn(Number(name), cluster),
    );
    if (survivors.length === 0) return;
    for (const pid of survivors) signal(Number(pid), 'SIGKILL');
    await sleep(20);
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
