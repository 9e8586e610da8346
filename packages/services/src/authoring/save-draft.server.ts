import type { Prisma } from '@heard/db';
import {
  refuseText,
  textLimitBytes,
  toCurriculumPath,
  type DocumentState,
} from '@heard/domain/authoring';
import { NotFoundError } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { authorize, type Ctx } from '../context.server.ts';
import { readNames } from './authored-document.server.ts';
import { changeDocuments } from './change-documents.server.ts';

/** The text that came between, and whose it is; `by` is null for Heard itself. */
export interface TheirEdit {
  text: string;
  edit: number;
  by: string | null;
  at: Date;
}

export type SaveDraftRefusal =
  | { code: 'edit-conflict'; theirs: TheirEdit }
  | { code: 'document-archived' }
  | { code: 'document-too-long'; limit: number }
  | { code: 'document-unreadable' };

export interface SavedDraft {
  edit: number;
  savedAt: Date;
  state: DocumentState;
}

/**
 * Saves a document's working text; it is on disk when this returns. `edit` is the one that the writer began
 * from: when another came between, nothing is overwritten and the other text is told. The same text again
 * changes nothing. Throws NotFoundError when there is no such document.
 */
export async function saveDraft(
  ctx: Ctx,
  input: { documentId: string; text: string; edit: number },
): Promise<Outcome<SavedDraft, SaveDraftRefusal>> {
  authorize(ctx, 'write:draft:any');
  const wrong = refuseText(input.text);
  if (wrong === 'too-long') return refuse({ code: 'document-too-long', limit: textLimitBytes });
  if (wrong === 'unreadable') return refuse({ code: 'document-unreadable' });

  return ctx.db.$transaction((tx) => saveInTransaction(tx, ctx, input), {
    ...{ maxWait: 10_000, timeout: 30_000 },
  });
}

async function saveInTransaction(
  tx: Prisma.TransactionClient,
  ctx: Ctx,
  { documentId, text, edit }: { documentId: string; text: string; edit: number },
): Promise<Outcome<SavedDraft, SaveDraftRefusal>> {
  await tx.$queryRaw`SELECT id FROM "Document" WHERE id = ${documentId} FOR UPDATE`;
  const found = await tx.document.findUnique({
    where: { id: documentId },
    select: {
      ...{ path: true, courseSlug: true, text: true, edit: true, state: true },
      ...{ archivedAt: true, updatedAt: true, updatedBy: true },
    },
  });
  if (!found) throw new NotFoundError('no such document');
  authorize(ctx, 'write:draft:any', { course: found.courseSlug });
  if (found.archivedAt !== null) return refuse({ code: 'document-archived' });
  if (found.text === text) {
    const state = found.state as DocumentState;
    return { ok: true, edit: found.edit, savedAt: found.updatedAt, state };
  }
  if (found.edit !== edit) {
    const names = await readNames(tx, [found.updatedBy]);
    const by = found.updatedBy === null ? null : (names.get(found.updatedBy) ?? '');
    const theirs = { text: found.text, edit: found.edit, by, at: found.updatedAt };
    return refuse({ code: 'edit-conflict', theirs });
  }
  const change = { documentId, path: toCurriculumPath(found.path), text, kind: 'edited' } as const;
  const [done] = await changeDocuments(tx, ctx, [change]);
  if (!done) throw new Error('nothing was changed');
  return { ok: true, edit: done.edit, savedAt: ctx.now, state: done.state };
}
