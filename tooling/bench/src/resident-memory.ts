import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Resident memory of a running app in megabytes, found by the launcher's note of its processes. */
export function residentMegabytes(noteFile: string, app: string): number {
  const note = JSON.parse(readFileSync(noteFile, 'utf8')) as {
    children: { pid: number; name: string }[];
  };
  const child = note.children.find(({ name }) => name === app);
  if (!child) throw new Error(`${app} does not run`);
  const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], {
    encoding: 'utf8',
  });
  return Number(kilobytes) / 1024;
}
