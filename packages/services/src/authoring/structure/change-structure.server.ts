import type { YamlMap, YamlValue } from '@heard/curriculum/quiz-text';
import { NotFoundError } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import type { Prisma } from '@heard/db';
import { authorize, type Ctx } from '../../context.server.ts';
import { changeDocuments } from '../change-documents.server.ts';
import type { DocumentChange } from '../document-change.server.ts';
import { readCourseDocuments, type CourseDocument } from './course-documents.server.ts';
import { isPathTaken } from '../create-document.server.ts';
import { lockCurriculum } from '../lock-curriculum.server.ts';

export type StructureRefusal =
  { code: 'path-taken' } | { code: 'path-unknown' } | { code: 'course-unreadable' };

/** Changes of a course's documents, or why there are none. */
export type StructurePlan = DocumentChange[] | StructureRefusal['code'];

/**
 * The frame of every change of a course's structure: all its documents in all locales, the changes that `plan`
 * makes of them, all of it in one transaction. Answers the ids of what was changed, in the plan's order.
 */
export async function changeStructure(
  ctx: Ctx,
  course: string,
  plan: (documents: CourseDocument[], tx: Prisma.TransactionClient) => Promise<StructurePlan>,
): Promise<Outcome<{ documentIds: string[] }, StructureRefusal>> {
  authorize(ctx, 'write:draft:any', { course });
  try {
    return await ctx.db.$transaction(
      async (tx) => {
        await lockCurriculum(tx);
        const documents = await readCourseDocuments(tx, course);
        const changes = await plan(documents, tx);
        if (typeof changes === 'string') return refuse({ code: changes });
        const done = await changeDocuments(tx, ctx, changes);
        return { ok: true as const, documentIds: done.map(({ documentId }) => documentId) };
      },
      { timeout: 60_000, maxWait: 30_000 },
    );
  } catch (error) {
    if (isPathTaken(error)) return refuse({ code: 'path-taken' });
    throw error;
  }
}

/** The documents of a course that must be there. Throws NotFoundError when there is none. */
export function orNotFound<T>(found: T | undefined): T {
  if (found === undefined) throw new NotFoundError('no such part of the course');
  return found;
}

/** `course.yaml` with its modules changed; null when it cannot be read. */
export async function reviseModules(
  text: string,
  change: (modules: YamlMap[]) => YamlMap[],
): Promise<string | null> {
  const { reviseYaml } = await import('@heard/curriculum/quiz-text');
  return reviseYaml(text, (content: YamlValue) => {
    if (typeof content !== 'object' || content === null || !('modules' in content)) return content;
    const { modules } = content;
    return Array.isArray(modules) ? { ...content, modules: change(modules as YamlMap[]) } : content;
  });
}

/** A number as folders and files of the curriculum begin with it, from 0; null past 99. */
export function numberName(index: number, slug: string): string | null {
  return index < 0 || index >= 99 ? null : `${String(index + 1).padStart(2, '0')}-${slug}`;
}
