import type { Prisma } from '@heard/db';
import { growsRevision, type RevisionKind } from '@heard/domain/authoring';
import { learnerIdOf } from '@heard/domain/identity';
import type { Ctx } from '../context.server.ts';

/**
 * Keeps a text in the document's history: in the newest revision when that may grow, else in a new one.
 * Answers whether it is new.
 */
export async function keepRevision(
  tx: Prisma.TransactionClient,
  ctx: Ctx,
  change: { documentId: string; text: string; kind: RevisionKind; note: string; shipped?: boolean },
): Promise<boolean> {
  const { documentId, text, kind, note } = change;
  const by = learnerIdOf(ctx.actor);
  const newest = await tx.documentRevision.findFirst({
    where: { documentId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, kind: true, by: true, startedAt: true, sealed: true },
  });
  const known = newest && { ...newest, kind: newest.kind as RevisionKind };
  if (newest && growsRevision(known, { kind, by, at: ctx.now })) {
    await tx.documentRevision.update({
      where: { id: newest.id },
      data: { text, at: ctx.now },
      select: { id: true },
    });
    return false;
  }
  await tx.documentRevision.create({
    data: {
      ...{ id: ctx.newId('rev'), documentId, number: (newest?.number ?? 0) + 1, text, kind, note },
      ...{ by, startedAt: ctx.now, at: ctx.now, sealed: change.shipped ?? false },
    },
    select: { id: true },
  });
  return true;
}
