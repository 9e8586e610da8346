import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process that cannot be mistaken for a later one with the same number. */
export interface ProcessIdentity {
  pid: number;
  /** When it began, in whatever form this system tells it. */
  begun: string;
}

/** The identity of a running process; null when none has this number. */
export function identify(pid: number): ProcessIdentity | null {
  try {
    const begun =
      process.platform === 'linux'
        ? beginningIn(readFileSync(`/proc/${pid}/stat`, 'utf8'))
        : execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return begun ? { pid, begun } : null;
  } catch {
    return null;
  }
}

/** Field 22 of `stat`, counted after the name, which may itself hold spaces. A zombie has ended. */
function beginningIn(stat: string): string | null {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? null : (fields[19] ?? null);
}

/** Whether that very process still runs. */
export function isRunning({ pid, begun }: ProcessIdentity): boolean {
  return identify(pid)?.begun === begun;
}

/**
 * Ends that very process and all of its group, of which it is the first: politely, and by force after
 * `patience` milliseconds.
 */
export async function endProcess(identity: ProcessIdentity, patience: number): Promise<void> {
  for (let waited = 0; isRunning(identity); waited += 20) {
    if (waited === 0) signal(identity.pid, 'SIGTERM');
    if (waited >= patience) signal(identity.pid, 'SIGKILL');
    await sleep(20);
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
