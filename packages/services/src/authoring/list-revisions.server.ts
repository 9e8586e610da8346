import type { RevisionKind } from '@heard/domain/authoring';
import { NotFoundError } from '@heard/domain/identity';
import { authorize, type Ctx } from '../context.server.ts';
import { readNames, toColleague, type Colleague } from './authored-document.server.ts';

/** A text that the document had, as history lists it. */
export interface ListedRevision {
  number: number;
  kind: RevisionKind;
  note: string;
  /** Null for Heard itself. */
  by: Colleague | null;
  startedAt: Date;
  at: Date;
  sealed: boolean;
}

const columns = {
  ...{ number: true, kind: true, note: true, by: true, startedAt: true, at: true, sealed: true },
} as const;

/** A document's revisions, the newest first. Throws NotFoundError when there is no such document. */
export async function listRevisions(
  ctx: Ctx,
  { documentId }: { documentId: string },
): Promise<ListedRevision[]> {
  authorize(ctx, 'read:draft:any');
  await authorizeReading(ctx, documentId);
  const rows = await ctx.db.documentRevision.findMany({
    where: { documentId },
    orderBy: { number: 'desc' },
    select: columns,
  });
  const names = await readNames(
    ctx.db,
    rows.map(({ by }) => by),
  );
  return rows.map(({ by, kind, ...row }) => ({
    ...row,
    kind: kind as RevisionKind,
    by: by === null ? null : toColleague(by, names),
  }));
}

/** One revision with its text. Throws NotFoundError when the document has none of this number. */
export async function getRevision(
  ctx: Ctx,
  { documentId, number }: { documentId: string; number: number },
): Promise<ListedRevision & { text: string }> {
  authorize(ctx, 'read:draft:any');
  await authorizeReading(ctx, documentId);
  const row = await ctx.db.documentRevision.findUnique({
    where: { documentId_number: { documentId, number } },
    select: { ...columns, text: true },
  });
  if (!row) throw new NotFoundError('no such revision');
  const names = await readNames(ctx.db, [row.by]);
  const by = row.by === null ? null : toColleague(row.by, names);
  return { ...row, kind: row.kind as RevisionKind, by };
}

async function authorizeReading(ctx: Ctx, documentId: string): Promise<void> {
  const document = await ctx.db.document.findUnique({
    where: { id: documentId },
    select: { courseSlug: true },
  });
  if (!document) throw new NotFoundError('no such document');
  authorize(ctx, 'read:draft:any', { course: document.courseSlug });
}
