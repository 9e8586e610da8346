import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { ContentProblem, CourseContent, ReferenceContent } from '@heard/curriculum';
import type { DbOrTransaction } from '@heard/db';
import type { Ctx } from '../../context.server.ts';
import { gatherCourse, type GatheredDocument } from './gather-course.server.ts';

/** What a course's approved texts make, or all that is wrong with them. */
export interface CompiledCourse {
  documents: GatheredDocument[];
  /** Null when there are problems, and when the course has no approved text. */
  content: CourseContent | null;
  references: ReferenceContent[];
  /** With paths of the curriculum. */
  problems: ContentProblem[];
  /** What an author should look at, and does not stand in the way. */
  remarks: ContentProblem[];
}

/**
 * Compiles what a course would be published from, by the loader that seeding uses. Lessons that have not
 * changed since they were last compiled are taken from the cache in the data folder.
 */
export async function compileCourse(
  ctx: Pick<Ctx, 'settings'>,
  db: DbOrTransaction,
  course: string,
): Promise<CompiledCourse> {
  const dataFolder = path.dirname(path.resolve(ctx.settings.outboxDir));
  const home = path.join(dataFolder, 'publishing');
  mkdirSync(home, { recursive: true });
  const folder = mkdtempSync(path.join(home, 'course-'));
  try {
    const documents = await gatherCourse(db, course, { folder, mediaDir: ctx.settings.mediaDir });
    if (!documents.some(({ path: place }) => place.endsWith(`/${course}/course.yaml`)))
      return { documents, content: null, references: [], problems: [], remarks: [] };
    const { loadCurriculum } = await import('@heard/curriculum/load');
    const cacheFolder = path.join(dataFolder, 'cache/curriculum');
    const { value, errors, warnings } = await loadCurriculum(folder, { cacheFolder });
    const inCurriculum = (problem: ContentProblem) => ({
      ...problem,
      path: path.relative(folder, problem.path).split(path.sep).join('/'),
    });
    return {
      documents,
      content: value?.courses.find(({ outline }) => outline.slug === course) ?? null,
      references: value?.references ?? [],
      problems: errors.map(inCurriculum),
      remarks: warnings.map(inCurriculum),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
