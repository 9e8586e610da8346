import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { PreparedPicture } from './prepare-picture.server.ts';

/** What an uploaded picture's file is called: the hash of its bytes, and what they are. */
const filePattern = /^[0-9a-f]{64}\.(webp|png|jpg|svg)$/;

/** The name under which these bytes are kept. */
export function nameMediaFile(bytes: Uint8Array, ending: string): string {
  return `${createHash('sha256').update(bytes).digest('hex')}.${ending}`;
}

/**
 * Keeps a picture under the hash of its bytes, and answers with the file's name once it is on disk for good.
 * What is there already is left as it is.
 */
export async function keepMediaFile(
  folder: string,
  { bytes, ending }: Pick<PreparedPicture, 'bytes'> & { ending: string },
): Promise<string> {
  const name = nameMediaFile(bytes, ending);
  const place = path.join(folder, name);
  if (await hasMediaFile(folder, name)) return name;
  await mkdir(folder, { recursive: true });
  const draft = path.join(folder, `.${name}.${randomBytes(6).toString('hex')}`);
  try {
    await writeToDisk(draft, bytes);
    await rename(draft, place);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolder(folder);
  return name;
}

/** Whether the folder has this file. Anything that is no name of a picture it has not. */
export async function hasMediaFile(folder: string, name: string): Promise<boolean> {
  if (!filePattern.test(name)) return false;
  return stat(path.join(folder, name)).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** The bytes of a file; null when there is none of this name. */
export async function findMediaFile(folder: string, name: string): Promise<Buffer | null> {
  return (await hasMediaFile(folder, name)) ? readFile(path.join(folder, name)) : null;
}

/** Forgets a picture's bytes for good. */
export async function forgetMediaFile(folder: string, name: string): Promise<void> {
  if (filePattern.test(name)) await rm(path.join(folder, name), { force: true });
}

async function writeToDisk(place: string, bytes: Uint8Array): Promise<void> {
  const file = await open(place, 'wx', 0o644);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** So that the name, too, outlives a power cut. Not every system can do it. */
async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r').catch(() => null);
  await opened?.sync().catch(() => undefined);
  await opened?.close();
}
