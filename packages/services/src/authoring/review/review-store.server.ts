import type { DbOrTransaction, Prisma } from '@heard/db';
import { listWriters, type DocumentState, type RevisionKind } from '@heard/domain/authoring';
import { NotFoundError } from '@heard/domain/identity';

/** A document as reviewing sees it, its row locked until the transaction ends. */
export interface LockedDocument {
  id: string;
  path: string;
  title: string;
  courseSlug: string | null;
  text: string;
  approvedText: string | null;
  state: DocumentState;
  archivedAt: Date | null;
}

/** Locks a document and reads it. Throws NotFoundError when there is none. */
export async function lockDocument(
  tx: Prisma.TransactionClient,
  documentId: string,
): Promise<LockedDocument> {
  await tx.$queryRaw`SELECT id FROM "Document" WHERE id = ${documentId} FOR UPDATE`;
  const row = await tx.document.findUnique({
    where: { id: documentId },
    select: {
      ...{ id: true, path: true, title: true, courseSlug: true, text: true, approvedText: true },
      ...{ state: true, archivedAt: true },
    },
  });
  if (!row) throw new NotFoundError('no such document');
  return { ...row, state: row.state as DocumentState };
}

/** Who changed a document's text since it was last approved, by review or as one of Heard's own. */
export async function readWriters(
  db: DbOrTransaction,
  documentId: string,
): Promise<ReadonlySet<string>> {
  const [byReview, shipped] = await Promise.all([
    db.review.aggregate({
      where: { documentId, decision: 'approved' },
      _max: { revision: true },
    }),
    db.documentRevision.aggregate({
      where: { documentId, kind: 'imported', by: null, sealed: true },
      _max: { number: true },
    }),
  ]);
  const approved = Math.max(byReview._max.revision ?? 0, shipped._max.number ?? 0);
  const revisions = await db.documentRevision.findMany({
    where: { documentId, number: { gte: approved } },
    select: { number: true, kind: true, by: true, text: true },
  });
  return listWriters(
    revisions.map((one) => ({ ...one, kind: one.kind as RevisionKind })),
    approved,
  );
}

/** Seals the newest revision, so that no later save grows it. Answers its number. */
export async function sealNewestRevision(
  tx: Prisma.TransactionClient,
  documentId: string,
): Promise<number> {
  const newest = await tx.documentRevision.findFirst({
    where: { documentId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true },
  });
  if (!newest) throw new Error(`the document ${documentId} has no revision`);
  await tx.documentRevision.update({ where: { id: newest.id }, data: { sealed: true } });
  return newest.number;
}
