import { readFileSync } from 'node:fs';
import type { CompiledLesson, LessonResolver } from '../gate/index.ts';
import type { Checked } from '../problem.ts';
import type { LessonCache } from './lesson-cache.ts';

/** How a run of loading remembers lessons. */
export interface Remembering {
  cache: LessonCache;
  /** Of all that lessons depend on besides their own source. */
  surroundings: string;
}

/** A lesson from the cache when nothing that it was made from has changed, otherwise through the gate. */
export async function loadLesson(
  path: string,
  resolve: LessonResolver,
  remembering: Remembering | null,
): Promise<Checked<CompiledLesson>> {
  const source = readFileSync(path, 'utf8');
  const key = remembering && { source, surroundings: remembering.surroundings };
  const known = remembering?.cache.find(key);
  if (known) return { ...known, errors: [], warnings: at(path, known.warnings) };
  const { compileLesson } = await import('../gate/index.ts');
  const compiled = await compileLesson({ path, source, resolve });
  if (compiled.value !== null)
    remembering?.cache.keep(key, {
      value: compiled.value,
      warnings: compiled.warnings.map(({ line, column, message }) => ({ line, column, message })),
    });
  return compiled;
}

function at<T extends object>(path: string, remarks: readonly T[]): (T & { path: string })[] {
  return remarks.map((remark) => ({ path, ...remark }));
}
