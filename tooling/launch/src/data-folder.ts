import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { StartProblem } from '@heard/db/embedded';

/** Makes the data folder. Throws StartProblem when it cannot be made or written. */
export function prepareDataFolder(folder: string): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StartProblem(
      `Heard cannot write in ${folder} (${reasonOf(error)}): make it writable for this user, or set HEARD_DATA_DIR to a folder that is.`,
      { cause: error },
    );
  }
}

/** Level by level: Node's own recursive form never returns where a parent refuses as /proc does. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = path.dirname(folder);
  if (parent !== folder) makeFolder(parent);
  mkdirSync(folder);
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reasons: Record<string, string> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the disk is read-only',
    EEXIST: 'a file has that name',
    ENOENT: 'nothing can be made there',
    ENOTDIR: 'a file has the name of a folder above it',
    ENOSPC: 'the disk is full',
  };
  return reasons[code ?? ''] ?? message;
}
