import { NotFoundError } from '@heard/domain/identity';
import { authorize, type Ctx } from '../context.server.ts';
import {
  listedColumns,
  readNames,
  toListed,
  type AuthoredDocument,
} from './authored-document.server.ts';

/** A document with its texts, archived or not. Throws NotFoundError when there is none. */
export async function getDocument(
  ctx: Ctx,
  { documentId }: { documentId: string },
): Promise<AuthoredDocument> {
  authorize(ctx, 'read:draft:any');
  const found = await readDocument(ctx, { id: documentId });
  if (!found) throw new NotFoundError('no such document');
  return found;
}

/** The document that stands at this path of the curriculum; null when none does. */
export async function findDocument(
  ctx: Ctx,
  { path }: { path: string },
): Promise<AuthoredDocument | null> {
  authorize(ctx, 'read:draft:any');
  return readDocument(ctx, { path, archivedAt: null });
}

async function readDocument(
  ctx: Ctx,
  where: { id: string } | { path: string; archivedAt: null },
): Promise<AuthoredDocument | null> {
  const row = await ctx.db.document.findFirst({
    where,
    select: { ...listedColumns, courseSlug: true, text: true, approvedText: true },
  });
  if (!row) return null;
  const { text, approvedText, courseSlug, ...listed } = row;
  authorize(ctx, 'read:draft:any', { course: courseSlug });
  const names = await readNames(ctx.db, [row.updatedBy]);
  return { ...toListed(listed, names), text, approvedText };
}
