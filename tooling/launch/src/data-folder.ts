import { accessSync, constants, mkdirSync } from 'node:fs';
import { StartProblem } from '@heard/db/embedded';

/** Makes the data folder. Throws StartProblem when it cannot be made or written. */
export function prepareDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StartProblem(
      `Heard cannot write in ${folder} (${reasonOf(error)}): make it writable for this user, or set HEARD_DATA_DIR to a folder that is.`,
      { cause: error },
    );
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reasons: Record<string, string> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the disk is read-only',
    EEXIST: 'a file has that name',
    ENOTDIR: 'a file has the name of a folder above it',
    ENOSPC: 'the disk is full',
  };
  return reasons[code ?? ''] ?? message;
}
