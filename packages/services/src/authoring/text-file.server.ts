import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes one text, or the bytes of a picture, whole or not at all, and its folders. */
export function writeText(file: string, text: string | Buffer): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const unfinished = `${file}.unfinished`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}

/** Takes a file away, and the folders around it up to `folder` that are empty then. */
export function removeText(folder: string, file: string): void {
  rmSync(file, { force: true });
  for (let home = path.dirname(file); home.length > folder.length; home = path.dirname(home)) {
    if (readdirSync(home).length > 0) return;
    rmdirSync(home);
  }
}
