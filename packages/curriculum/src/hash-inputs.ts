import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
 * A hash of what compiles the content: our own sources and the versions of everybody else's. Where these
 * sources are not at hand, as in a program that was built from them, of that program instead. Empty where
 * the versions are not known, so that nobody takes two unknown compilers for the same one.
 */
export function hashCompiler(): string {
  const hash = createHash('sha256');
  for (const place of compilers)
    if (!addFiles(hash, path.join(packages, place))) return hashProgram(import.meta.filename);
  return hash.digest('hex');
}

/** A hash of a built program, of which this file is a part, and of the lock file above it; empty without one. */
export function hashProgram(file: string): string {
  const lock = findAbove(path.dirname(file), 'pnpm-lock.yaml');
  if (lock === null) return '';
  const folder = path.dirname(file);
  const hash = createHash('sha256');
  addFiles(hash, path.basename(folder) === 'assets' ? path.dirname(folder) : folder);
  addFiles(hash, lock);
  return hash.digest('hex');
}

function findAbove(folder: string, name: string): string | null {
  const place = path.join(folder, name);
  if (existsSync(place)) return place;
  const above = path.dirname(folder);
  return above === folder ? null : findAbove(above, name);
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
