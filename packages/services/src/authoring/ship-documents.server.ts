import type { Prisma } from '@heard/db';
import { planShipping, toCurriculumPath } from '@heard/domain/authoring';
import { authorize, type Ctx } from '../context.server.ts';
import { changeDocuments } from './change-documents.server.ts';
import type { DocumentChange } from './document-change.server.ts';
import { hashText } from './hash-text.server.ts';
import { lockCurriculum } from './lock-curriculum.server.ts';

/** What shipping did to the documents. */
export interface ShippedDocuments {
  created: number;
  updated: number;
  archived: number;
  /** Newer files that stay outside because people changed the document here. */
  left: number;
}

/**
 * Brings the documents in line with the files that Heard ships, as far as nobody has touched them. The texts
 * were checked and are published by whoever calls.
 */
export async function shipDocuments(
  ctx: Ctx,
  texts: ReadonlyMap<string, string>,
): Promise<ShippedDocuments> {
  authorize(ctx, 'publish:course:any');
  return ctx.db.$transaction(
    async (tx) => {
      await lockCurriculum(tx);
      const documents = await readDocuments(tx);
      const files = [...texts].map(([path, text]) => ({ path, hash: hashText(text) }));
      const plan = planShipping([...documents.values()], files);
      const take = (path: string): DocumentChange => {
        return { path, text: texts.get(path) ?? '', kind: 'imported', shipped: true };
      };
      await changeDocuments(tx, ctx, [
        ...plan.create.map(take),
        ...plan.update.map((one) => ({
          ...{ ...take(one.path), documentId: one.documentId, archived: false },
        })),
        ...plan.archive.map((documentId) => ({
          ...{ documentId, kind: 'imported' as const, archived: true },
          path: documents.get(documentId)?.path ?? '',
          text: documents.get(documentId)?.text ?? '',
        })),
      ]);
      return {
        ...{ created: plan.create.length, updated: plan.update.length },
        ...{ archived: plan.archive.length, left: plan.left.length },
      };
    },
    { timeout: 120_000, maxWait: 60_000 },
  );
}

async function readDocuments(tx: Prisma.TransactionClient) {
  const rows = await tx.document.findMany({
    select: {
      ...{ id: true, path: true, text: true, shippedHash: true, updatedBy: true, archivedAt: true },
    },
  });
  return new Map(
    rows.map(({ updatedBy, archivedAt, ...row }) => [
      row.id,
      {
        ...row,
        path: toCurriculumPath(row.path),
        textHash: hashText(row.text),
        isTouched: updatedBy !== null,
        isArchived: archivedAt !== null,
      },
    ]),
  );
}
