import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The entries of a folder with this ending, in order; none when the folder is not there. */
export function listFiles(folder: string, ending: string): string[] {
  return readFolder(folder)
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.join(folder, entry.name));
}

/** The names of the folders in a folder, in order; none when it is not there. */
export function listFolders(folder: string): string[] {
  return readFolder(folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function readFolder(folder: string) {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
