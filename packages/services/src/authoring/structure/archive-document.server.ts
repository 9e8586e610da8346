import type { Prisma } from '@heard/db';
import { parseDocumentPath, toCurriculumPath } from '@heard/domain/authoring';
import { NotFoundError } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { authorize, type Ctx } from '../../context.server.ts';
import { changeDocuments } from '../change-documents.server.ts';
import { numberName } from './change-structure.server.ts';
import { readCourseDocuments, type CourseDocument } from './course-documents.server.ts';
import { isPathTaken } from '../create-document.server.ts';
import { lockCurriculum } from '../lock-curriculum.server.ts';
import { lessonsOf, numberLessons, toChange } from './order-course.server.ts';

/**
 * Puts a document into the archive: a lesson, quiz or page in all its locales, a course.yaml with the whole
 * course, anything else alone. The lessons after an archived one move up. Nothing is deleted. Throws
 * NotFoundError when there is no such document.
 */
export async function archiveDocument(
  ctx: Ctx,
  { documentId }: { documentId: string },
): Promise<{ archived: number }> {
  authorize(ctx, 'write:draft:any');
  return ctx.db.$transaction(async (tx) => {
    await lockCurriculum(tx);
    const { path, text, courseSlug, archivedAt } = await readOne(tx, ctx, documentId);
    if (archivedAt !== null) return { archived: 0 };
    const alone = { id: documentId, path, text, place: placeOf(path) };
    const all = courseSlug === null ? [alone] : await readCourseDocuments(tx, courseSlug);
    const gone = all.filter((one) => goesAlong(alone, one));
    const left = all.filter((one) => !gone.includes(one));
    await changeDocuments(
      tx,
      ctx,
      gone.map((one) => ({ ...toChange(one), archived: true })),
    );
    const { module, kind } = alone.place;
    if (kind === 'lesson' && module !== null) {
      const order = left.flatMap(({ place }) =>
        place.module === module ? (place.slug ?? []) : [],
      );
      await changeDocuments(tx, ctx, numberLessons(left, module, [...new Set(order)]));
    }
    return { archived: gone.length };
  });
}

/**
 * Brings a document back from the archive, with all that went there with it. A lesson comes to the end of its
 * module. Refused when its place is taken by now. Throws NotFoundError when there is no such document.
 */
export async function bringBackDocument(
  ctx: Ctx,
  { documentId }: { documentId: string },
): Promise<Outcome<{ broughtBack: number }, { code: 'path-taken' }>> {
  authorize(ctx, 'write:draft:any');
  try {
    const broughtBack = await ctx.db.$transaction(async (tx) => {
      await lockCurriculum(tx);
      const wanted = await readOne(tx, ctx, documentId);
      if (wanted.archivedAt === null) return 0;
      const { courseSlug, archivedAt } = wanted;
      const rows = await tx.document.findMany({
        where: courseSlug === null ? { id: documentId } : { courseSlug, archivedAt },
        orderBy: { path: 'asc' },
        select: { id: true, path: true, text: true },
      });
      const archived = rows
        .map((row) => ({ ...row, path: toCurriculumPath(row.path) }))
        .map((row) => ({ ...row, place: placeOf(row.path) }));
      const one = orThrow(archived.find(({ id }) => id === documentId));
      const back = archived.filter((other) => goesAlong(one, other));
      const live = courseSlug === null ? [] : await readCourseDocuments(tx, courseSlug);
      await changeDocuments(
        tx,
        ctx,
        back.map((row) => ({ ...toChange(row), path: pathBack(row, live), archived: false })),
      );
      return back.length;
    });
    return { ok: true, broughtBack };
  } catch (error) {
    if (isPathTaken(error)) return refuse({ code: 'path-taken' });
    throw error;
  }
}

async function readOne(tx: Prisma.TransactionClient, ctx: Ctx, documentId: string) {
  const row = await tx.document.findUnique({
    where: { id: documentId },
    select: { path: true, text: true, courseSlug: true, archivedAt: true },
  });
  if (!row) throw new NotFoundError('no such document');
  authorize(ctx, 'write:draft:any', { course: row.courseSlug });
  return row;
}

function placeOf(path: string) {
  return orThrow(parseDocumentPath(path));
}

function orThrow<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new NotFoundError('no such document');
  return found;
}

/** Whether a document goes where another goes: the same in another locale, or all of a course. */
function goesAlong(one: CourseDocument, other: CourseDocument): boolean {
  if (one.id === other.id) return true;
  if (one.place.course === null || one.place.course !== other.place.course) return false;
  if (one.place.kind === 'course') return true;
  const { kind, module, slug } = one.place;
  const { place } = other;
  return place.kind === kind && place.module === module && place.slug === slug;
}

/** Where a document comes back to: its folder may have another number by now, and lessons come last. */
function pathBack({ path, place }: CourseDocument, live: readonly CourseDocument[]): string {
  if (place.module === null || place.locale === null) return path;
  const sibling = live.find(
    (one) => one.place.locale === place.locale && one.place.module === place.module,
  );
  if (!sibling) return path;
  const home = sibling.path.replace(/[^/]+$/, '');
  if (place.kind !== 'lesson' || place.slug === null) return home + (path.split('/').at(-1) ?? '');
  const own = lessonsOf(live, place.locale, place.module);
  return own.some((one) => one.place.slug === place.slug)
    ? (own.find((one) => one.place.slug === place.slug)?.path ?? path)
    : `${home}${numberName(own.length, place.slug)}.mdx`;
}
