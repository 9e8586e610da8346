import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const packages = path.join(import.meta.dirname, '../..');

/** Everything besides the content that decides what a lesson becomes. */
const compilers = [
  'curriculum/src',
  'curriculum/package.json',
  'domain/src',
  'i18n/src',
  'ui/src/blocks',
  'ui/src/components',
  'ui/src/pictures',
  '../pnpm-lock.yaml',
];

/**
 * A hash of what compiles the content: our own sources and the versions of everybody else's. Empty where
 * these sources are not at hand, so that nobody takes two unknown compilers for the same one.
 */
export function hashCompiler(): string {
  const hash = createHash('sha256');
  for (const place of compilers) if (!addFiles(hash, path.join(packages, place))) return '';
  return hash.digest('hex');
}

/** A hash of all files of a folder of content. */
export function hashContent(folder: string): string {
  const hash = createHash('sha256');
  addFiles(hash, folder);
  return hash.digest('hex');
}

type Hash = ReturnType<typeof createHash>;

function addFiles(hash: Hash, place: string): boolean {
  const files = listSources(place);
  for (const file of files) {
    hash.update(`${path.relative(packages, file)}\0`);
    hash.update(readFileSync(file));
    hash.update('\0');
  }
  return files.length > 0;
}

/** Files in a stable order, without tests and stories; the place itself when it is a file. */
function listSources(place: string): string[] {
  let entries;
  try {
    entries = readdirSync(place, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') return [place];
    if (code === 'ENOENT') return [];
    throw error;
  }
  return entries
    .filter(({ name }) => !/^\.|\.(test|stories)\.tsx?$|^testing$|^fixtures$/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inner = path.join(place, entry.name);
      return entry.isDirectory() ? listSources(inner) : [inner];
    });
}
