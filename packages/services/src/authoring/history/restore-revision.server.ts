import { toCurriculumPath } from '@heard/domain/authoring';
import { NotFoundError } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { authorize, type Ctx } from '../../context.server.ts';
import { readNames } from '../authored-document.server.ts';
import { changeDocuments } from '../change-documents.server.ts';
import type { SaveDraftRefusal } from '../save-draft.server.ts';

export type RestoreRefusal = Extract<
  SaveDraftRefusal,
  { code: 'edit-conflict' | 'document-archived' }
>;

/**
 * Makes an earlier text the working text again, as a new revision: nothing of the history is lost. `edit` is the
 * one that the asker saw; when another came between, he is told. Throws NotFoundError when there is no such
 * document or revision.
 */
export async function restoreRevision(
  ctx: Ctx,
  input: { documentId: string; number: number; edit: number },
): Promise<Outcome<{ edit: number }, RestoreRefusal>> {
  authorize(ctx, 'write:draft:any');

  const { documentId, number } = input;
  return ctx.db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Document" WHERE id = ${documentId} FOR UPDATE`;
    const found = await tx.document.findUnique({
      where: { id: documentId },
      select: {
        ...{ path: true, courseSlug: true, text: true, edit: true },
        ...{ archivedAt: true, updatedAt: true, updatedBy: true },
      },
    });
    if (!found) throw new NotFoundError('no such document');
    authorize(ctx, 'write:draft:any', { course: found.courseSlug });
    const revision = await tx.documentRevision.findUnique({
      where: { documentId_number: { documentId, number } },
      select: { text: true },
    });
    if (!revision) throw new NotFoundError('no such revision');
    if (found.archivedAt !== null) return refuse({ code: 'document-archived' });
    if (found.edit !== input.edit) {
      const names = await readNames(tx, [found.updatedBy]);
      const by = found.updatedBy === null ? null : (names.get(found.updatedBy) ?? '');
      const theirs = { text: found.text, edit: found.edit, by, at: found.updatedAt };
      return refuse({ code: 'edit-conflict', theirs });
    }
    const path = toCurriculumPath(found.path);
    const kind = 'restored';
    const change = { documentId, path, text: revision.text, kind, note: String(number) } as const;
    const [done] = await changeDocuments(tx, ctx, [change]);
    return { ok: true, edit: done?.edit ?? found.edit };
  });
}
