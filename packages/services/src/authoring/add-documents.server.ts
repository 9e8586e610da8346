import type { Prisma } from '@heard/db';
import { titleOf } from '@heard/domain/authoring';
import { learnerIdOf } from '@heard/domain/identity';
import type { Ctx } from '../context.server.ts';
import {
  placeColumns,
  shippedColumns,
  type ChangedDocument,
  type DocumentChange,
} from './document-change.server.ts';
import { deriveQuestions } from './derive-questions.server.ts';

/** Writes new documents with their first revisions and questions, many at once: an import has hundreds. */
export async function addDocuments(
  tx: Prisma.TransactionClient,
  ctx: Ctx,
  changes: readonly DocumentChange[],
): Promise<ChangedDocument[]> {
  if (changes.length === 0) return [];
  const by = learnerIdOf(ctx.actor);
  const added = changes.map((change) => ({ ...change, id: ctx.newId('doc') }));
  await tx.document.createMany({
    data: added.map(({ id, path, text, shipped = false }) => ({
      ...{ id, path, text, title: titleOf(path, text), ...placeColumns(path) },
      state: shipped ? 'published' : 'draft',
      ...{ createdAt: ctx.now, updatedAt: ctx.now, updatedBy: by },
      ...(shipped && shippedColumns(ctx, text)),
    })),
  });
  await tx.documentRevision.createMany({
    data: added.map(({ id, text, kind, note = '', shipped = false }) => ({
      ...{ id: ctx.newId('rev'), documentId: id, number: 1, text, kind, note },
      ...{ by, startedAt: ctx.now, at: ctx.now, sealed: shipped },
    })),
  });
  await tx.bankQuestion.createMany({
    data: added.flatMap(({ id, path, text }) =>
      (deriveQuestions(path, text) ?? []).map((row) => ({ documentId: id, ...row })),
    ),
  });
  const actor = ctx.actor.kind === 'system' ? 'system' : by;
  await tx.auditEntry.createMany({
    data: added.map(({ id, kind }) => ({
      ...{ id: ctx.newId('aud'), at: ctx.now, actor, action: 'document.created' },
      ...{ subject: id, detail: { kind } },
    })),
  });
  return added.map(({ id, shipped }) => ({
    documentId: id,
    edit: 0,
    state: shipped ? 'published' : 'draft',
  }));
}
