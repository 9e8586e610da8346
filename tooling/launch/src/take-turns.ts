import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identify, isRunning, type ProcessIdentity } from './process-identity.ts';

/**
 * Does the work while no other process of this project does work under the same folder's name. The turn of
 * a process that was killed is over.
 */
export async function takeTurns<Result>(
  folder: string,
  work: () => Promise<Result>,
): Promise<Result> {
  mkdirSync(path.dirname(folder), { recursive: true });
  while (!take(folder)) await sleep(100);
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A full folder cannot be replaced by another: moving ours there fails while somebody has the turn. */
function take(folder: string): boolean {
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  writeFileSync(path.join(draft, 'holder.json'), JSON.stringify(identify(process.pid)));
  try {
    renameSync(draft, folder);
    return true;
  } catch {
    rmSync(draft, { recursive: true, force: true });
    const holder = readHolder(folder);
    if (holder && !isRunning(holder)) setAside(folder);
    return false;
  }
}

function readHolder(folder: string): ProcessIdentity | null {
  try {
    return JSON.parse(readFileSync(path.join(folder, 'holder.json'), 'utf8')) as ProcessIdentity;
  } catch {
    return null; // the turn has just ended
  }
}

/** Moved before it is deleted: of several that see the dead holder, one moves it. */
function setAside(folder: string): void {
  const aside = `${folder}.left-${process.pid}`;
  try {
    renameSync(folder, aside);
  } catch {
    return;
  }
  rmSync(aside, { recursive: true, force: true });
}
