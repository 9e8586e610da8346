import path from 'node:path';
import { contentFolder } from '../content-folder.ts';
import { loadCurriculum } from '../load/index.ts';

/** Lessons are kept by what they were made from: whatever stands here is as good as compiled anew. */
const cacheFolder = path.join(import.meta.dirname, '../../node_modules/.cache/lessons');

/** The project's own courses, compiled once for all files of tests. */
export function loadOurCurriculum() {
  return loadCurriculum(contentFolder, { cacheFolder });
}

/** Runs once before all tests, so that no two files of them compile the same lessons side by side. */
export default async function compileOnce(): Promise<void> {
  await loadOurCurriculum();
}
