import { toCurriculumPath } from '@heard/domain/authoring';
import { NotFoundError } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { authorize, type Ctx } from '../context.server.ts';
import { changeDocuments } from './change-documents.server.ts';

/**
 * Makes the text of an earlier revision the working text, as a new revision: what stood in between stays in the
 * history. Refused in the archive. Throws NotFoundError when there is no such document or revision.
 */
export async function restoreRevision(
  ctx: Ctx,
  { documentId, number }: { documentId: string; number: number },
): Promise<Outcome<{ edit: number }, { code: 'document-archived' }>> {
  authorize(ctx, 'write:draft:any');
  return ctx.db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Document" WHERE id = ${documentId} FOR UPDATE`;
    const document = await tx.document.findUnique({
      where: { id: documentId },
      select: { path: true, courseSlug: true, archivedAt: true },
    });
    if (!document) throw new NotFoundError('no such document');
    authorize(ctx, 'write:draft:any', { course: document.courseSlug });
    if (document.archivedAt !== null) return refuse({ code: 'document-archived' });
    const revision = await tx.documentRevision.findUnique({
      where: { documentId_number: { documentId, number } },
      select: { text: true },
    });
    if (!revision) throw new NotFoundError('no such revision');
    const path = toCurriculumPath(document.path);
    const change = { documentId, path, text: revision.text, note: String(number) };
    const [done] = await changeDocuments(tx, ctx, [{ ...change, kind: 'restored' }]);
    return { ok: true, edit: done?.edit ?? 0 };
  });
}
