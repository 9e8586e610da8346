import { writeAudit } from '../audit.server.ts';
import type { Ctx } from '../context.server.ts';
import { changeDocuments } from './change-documents.server.ts';
import type { DocumentChange } from './document-change.server.ts';
import type { Translation } from './translation-texts.server.ts';

/** Changes all documents in one transaction; false when one of them was changed by somebody else meanwhile. */
export async function applyTranslations(
  ctx: Ctx,
  parts: { changes: readonly DocumentChange[]; translations: readonly Translation[] },
): Promise<boolean> {
  const { changes, translations } = parts;
  const edits = new Map(
    translations.flatMap(({ target }) => (target ? [[target.id, target.edit] as const] : [])),
  );
  return ctx.db.$transaction(
    async (tx) => {
      const ids = changes.flatMap(({ documentId }) => documentId ?? []).sort();
      await tx.$queryRaw`SELECT id FROM "Document" WHERE id = ANY(${ids}) ORDER BY id FOR UPDATE`;
      const rows = await tx.document.findMany({
        where: { id: { in: ids }, archivedAt: null },
        select: { id: true, edit: true },
      });
      if (rows.length < ids.length || rows.some(({ id, edit }) => edits.get(id) !== edit))
        return false;
      const taken = changes.flatMap(({ documentId, path }) =>
        documentId === undefined ? [path] : [],
      );
      if ((await tx.document.count({ where: { path: { in: taken } } })) > 0) return false;
      await changeDocuments(tx, ctx, changes);
      await writeAudit(tx, ctx, {
        ...{ action: 'translation.imported', subject: 'translations' },
        detail: { documents: changes.length },
      });
      return true;
    },
    { timeout: 60_000 },
  );
}
