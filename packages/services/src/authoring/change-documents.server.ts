import type { Prisma } from '@heard/db';
import {
  parseDocumentPath,
  refuseText,
  titleOf,
  toArchivedPath,
  toCurriculumPath,
  type DocumentState,
} from '@heard/domain/authoring';
import { learnerIdOf, NotFoundError } from '@heard/domain/identity';
import { writeAudit } from '../audit.server.ts';
import type { Ctx } from '../context.server.ts';
import { addDocuments } from './add-documents.server.ts';
import {
  placeColumns,
  shippedColumns,
  type ChangedDocument,
  type DocumentChange,
} from './document-change.server.ts';
import { keepQuestions } from './keep-questions.server.ts';
import { keepRevision } from './keep-revision.server.ts';

/** Two documents would stand at one path. */
export class PathTakenError extends Error {
  override name = 'PathTakenError';
  constructor(readonly path: string) {
    super(`there is a document at ${path}`);
  }
}

/** What is read of a document before it is changed. */
const columns = {
  ...{ id: true, path: true, text: true, edit: true, state: true, archivedAt: true },
} as const;
type Before = Prisma.DocumentGetPayload<{ select: typeof columns }>;

/**
 * The one way in which documents change: text, path, archive. Takes the documents' locks, keeps a revision,
 * the title, the bank's questions and the audit; a changed text is a draft again and its open review is over.
 * A moved document keeps its state. Documents may change places with each other. The use case has asked who
 * may. Throws NotFoundError for an unknown id and PathTakenError when a path is another document's.
 */
export async function changeDocuments(
  tx: Prisma.TransactionClient,
  ctx: Ctx,
  changes: readonly DocumentChange[],
): Promise<ChangedDocument[]> {
  for (const { path, text } of changes)
    if (!parseDocumentPath(path) || refuseText(text) !== null)
      throw new Error(`this cannot be a document: ${path}`);
  const ids = changes.flatMap(({ documentId }) => documentId ?? []);
  const before = await lockDocuments(tx, ids);
  await clearPaths(tx, { changes, before });
  const fresh = changes.filter(({ documentId }) => documentId === undefined);
  const added = await addDocuments(tx, ctx, fresh);
  const done: ChangedDocument[] = [];
  for (const change of changes) {
    const document = before.get(change.documentId ?? '');
    const made = document
      ? await changeOne(tx, ctx, { ...change, before: document })
      : added.shift();
    if (made) done.push(made);
  }
  return done;
}

/** Locks in the order of ids, so that two who change many wait for each other and not in a circle. */
async function lockDocuments(
  tx: Prisma.TransactionClient,
  ids: readonly string[],
): Promise<Map<string, Before>> {
  if (ids.length === 0) return new Map();
  await tx.$queryRaw`SELECT id FROM "Document" WHERE id = ANY(${ids}) ORDER BY id FOR UPDATE`;
  const rows = await tx.document.findMany({ where: { id: { in: [...ids] } }, select: columns });
  if (rows.length < new Set(ids).size) throw new NotFoundError('no such document');
  return new Map(rows.map((row) => [row.id, row]));
}

/** Makes room: looks whether the new paths are free, and moves those aside that move at all. */
async function clearPaths(
  tx: Prisma.TransactionClient,
  { changes, before }: { changes: readonly DocumentChange[]; before: Map<string, Before> },
): Promise<void> {
  const wanted = changes.flatMap((change) => {
    const document = before.get(change.documentId ?? '');
    const path = storedPathOf(change, document);
    return path === document?.path ? [] : [{ id: document?.id ?? null, path }];
  });
  const paths = wanted.map(({ path }) => path);
  const twice = paths.find((path, at) => paths.indexOf(path) < at);
  if (twice !== undefined) throw new PathTakenError(twice);
  if (wanted.length === 0) return;
  const movers = wanted.flatMap(({ id }) => id ?? []);
  const taken = await tx.document.findFirst({
    where: { path: { in: paths }, id: { notIn: movers } },
    select: { path: true },
  });
  if (taken) throw new PathTakenError(taken.path);
  if (movers.length > 0)
    await tx.$executeRaw`UPDATE "Document" SET path = 'moving/' || id WHERE id = ANY(${movers})`;
}

function storedPathOf(change: DocumentChange, document: Before | undefined): string {
  const isArchived = change.archived ?? (document?.archivedAt ?? null) !== null;
  return isArchived && document ? toArchivedPath(document.id, change.path) : change.path;
}

async function changeOne(
  tx: Prisma.TransactionClient,
  ctx: Ctx,
  change: DocumentChange & { before: Before },
): Promise<ChangedDocument> {
  const { before, text, shipped = false } = change;
  const path = storedPathOf(change, before);
  const wasArchived = before.archivedAt !== null;
  const isArchived = change.archived ?? wasArchived;
  const isNewText = text !== before.text;
  const state = stateOf(change, isNewText);
  const edit = before.edit + (isNewText ? 1 : 0);
  const isMoved = path !== before.path;
  if (!isNewText && !isMoved && !shipped) return { documentId: before.id, edit, state };
  await tx.document.update({
    where: { id: before.id },
    data: {
      ...placeColumns(change.path),
      ...{ path, text, edit, state, title: titleOf(change.path, text) },
      ...(isArchived !== wasArchived && { archivedAt: isArchived ? ctx.now : null }),
      ...{ updatedAt: ctx.now, updatedBy: learnerIdOf(ctx.actor) },
      ...(shipped && shippedColumns(ctx, text)),
    },
    select: { id: true },
  });
  if (isNewText && before.state === 'in-review') await endReview(tx, ctx, before.id);
  const from = toCurriculumPath(before.path);
  const note = change.note ?? (from === change.path ? '' : `${from} → ${change.path}`);
  const kept = isNewText || from !== change.path;
  const isNew = kept && (await keepRevision(tx, ctx, { ...change, documentId: before.id, note }));
  const documentId = before.id;
  await keepQuestions(tx, { documentId, path: change.path, text, isArchived });
  const action = actionOf({ isArchived, wasArchived });
  if (isNew || isArchived !== wasArchived)
    await writeAudit(tx, ctx, { action, subject: documentId, detail: { kind: change.kind, edit } });
  return { documentId, edit, state };
}

function stateOf(change: DocumentChange & { before: Before }, isNewText: boolean): DocumentState {
  if (change.shipped) return 'published';
  return isNewText ? 'draft' : (change.before.state as DocumentState);
}

function actionOf({ isArchived, wasArchived }: { isArchived: boolean; wasArchived: boolean }) {
  if (isArchived === wasArchived) return 'document.changed';
  return isArchived ? 'document.archived' : 'document.brought-back';
}

/** A review is about a text; when that changes, nothing is left to be decided. */
async function endReview(tx: Prisma.TransactionClient, ctx: Ctx, documentId: string) {
  const decided = { decidedAt: ctx.now, decidedBy: learnerIdOf(ctx.actor) };
  await tx.review.updateMany({
    where: { documentId, decision: null },
    data: { decision: 'overtaken', ...decided },
  });
}
