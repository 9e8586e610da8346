import type { Prisma } from '@heard/db';
import { toCurriculumPath } from '@heard/domain/authoring';
import type { Outcome } from '@heard/domain/outcome';
import { writeAudit } from '../audit.server.ts';
import { authorize, type Ctx } from '../context.server.ts';
import { takeMedia } from './carry-media.server.ts';
import { changeDocuments } from './change-documents.server.ts';
import type { DocumentChange } from './document-change.server.ts';
import {
  checkCurriculum,
  type CurriculumPlace,
  type CurriculumRefusal,
} from './check-curriculum.server.ts';
import { lockCurriculum } from './lock-curriculum.server.ts';

/** How many documents an import made, changed, and put into the archive. */
export interface ImportedCurriculum {
  created: number;
  changed: number;
  archived: number;
  unchanged: number;
}

/**
 * Makes the documents what a folder holds. Everything is checked first: a folder with problems changes
 * nothing. Into an empty database its texts come as published; later, texts that differ come as drafts, to be
 * reviewed like anybody's. A document of a course that the folder has, or of no course, is archived when its
 * file is missing; courses that the folder has not stay as they are.
 */
export async function importCurriculum(
  ctx: Ctx,
  place: CurriculumPlace,
): Promise<Outcome<ImportedCurriculum, CurriculumRefusal>> {
  authorize(ctx, 'keep:house:any');
  const checked = await checkCurriculum(ctx, place);
  if (!checked.ok) return checked;

  const { texts, media } = checked;
  await takeMedia(ctx.settings.mediaDir, { folder: place.folder, media });
  const imported = await ctx.db.$transaction(
    async (tx) => {
      await lockCurriculum(tx);
      const plan = await planImport(tx, texts);
      await changeDocuments(tx, ctx, plan.changes);
      await writeAudit(tx, ctx, {
        ...{ action: 'curriculum.imported', subject: 'curriculum', detail: { ...plan.counts } },
      });
      return plan.counts;
    },
    { timeout: 120_000, maxWait: 60_000 },
  );
  return { ok: true, ...imported };
}

async function planImport(tx: Prisma.TransactionClient, texts: ReadonlyMap<string, string>) {
  const rows = await tx.document.findMany({
    orderBy: { archivedAt: { sort: 'desc', nulls: 'last' } },
    select: { id: true, path: true, text: true, courseSlug: true, locale: true, archivedAt: true },
  });
  // Of two at one path, the one that is not archived comes last and counts.
  const known = new Map(rows.map((row) => [toCurriculumPath(row.path), row]));
  const shipped = rows.length === 0;
  const counts: ImportedCurriculum = { created: 0, changed: 0, archived: 0, unchanged: 0 };
  const changes: DocumentChange[] = [];
  for (const [path, text] of texts) {
    const row = known.get(path);
    if (!row) counts.created += 1;
    else if (row.text === text && row.archivedAt === null) {
      counts.unchanged += 1;
      continue;
    } else counts.changed += 1;
    const id = row ? { documentId: row.id, archived: false } : {};
    changes.push({ ...id, path, text, kind: 'imported', shipped });
  }
  const courses = new Set([...texts.keys()].map(courseFolderOf));
  for (const { id, path, text, archivedAt } of rows) {
    if (archivedAt !== null || texts.has(path) || !courses.has(courseFolderOf(path))) continue;
    counts.archived += 1;
    changes.push({ documentId: id, path, text, kind: 'imported', archived: true });
  }
  return { changes, counts };
}

/** `en/a-course` for the files of a course; the empty word for all that belongs to none. */
function courseFolderOf(path: string): string {
  const [locale = '', course = '', rest] = path.split('/');
  return rest === undefined || course === 'glossary' ? '' : `${locale}/${course}`;
}
