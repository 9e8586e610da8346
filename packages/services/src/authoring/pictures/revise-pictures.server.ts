import type { Prisma } from '@heard/db';
import { mediaPath, setPictureEntry } from '@heard/curriculum/picture-texts';
import type { Ctx } from '../../context.server.ts';
import { changeDocuments } from '../change-documents.server.ts';
import { lockCurriculum } from '../lock-curriculum.server.ts';

/** One of the texts that say what pictures there are cannot be read: it must be mended first. */
export interface UnreadableRefusal {
  code: 'picture-list-unreadable';
  path: string;
}

/** Thrown inside of a transaction, so that nothing of it stays. */
export class PictureListUnreadable extends Error {
  constructor(readonly path: string) {
    super(`${path} cannot be read`);
  }
}

/** What becomes of one picture's entry in one text; null takes it away. */
export interface EntryChange {
  path: string;
  entry: NonNullable<Parameters<typeof setPictureEntry>[2]['entry']> | null;
}

/** The texts of pictures as they stand, locked until the transaction ends, by their paths. */
export async function lockPictureTexts(
  tx: Prisma.TransactionClient,
  paths: readonly string[],
): Promise<Map<string, PictureText>> {
  await lockCurriculum(tx);
  const wanted = [...paths];
  await tx.$queryRaw`SELECT id FROM "Document" WHERE path = ANY(${wanted}) ORDER BY id FOR UPDATE`;
  const rows = await tx.document.findMany({
    where: { path: { in: wanted } },
    select: { id: true, path: true, text: true, approvedText: true },
  });
  return new Map(rows.map((row) => [row.path, row]));
}

interface PictureText {
  id: string;
  path: string;
  text: string;
  approvedText: string | null;
}

/**
 * Changes a picture's entries in the texts that were locked. `approved`: the approved texts get the same change.
 * So it is for a picture that no approved lesson shows: nobody sees a difference until a lesson that shows it is
 * approved, words included, and the picture goes out with that lesson (ADR 021).
 */
export async function revisePictures(
  tx: Prisma.TransactionClient,
  ctx: Ctx,
  change: {
    id: string;
    texts: ReadonlyMap<string, PictureText>;
    entries: readonly EntryChange[];
    approved: boolean;
  },
): Promise<void> {
  const { id, texts, entries, approved } = change;
  const revised = entries.flatMap(({ path, entry }) => {
    const before = texts.get(path);
    if (!before && entry === null) return [];
    const revise = (text: string) => revisedText(path, text, { id, entry });
    const text = revise(before?.text ?? '');
    const approvedText = approved ? revise(before?.approvedText ?? '') : null;
    return [{ path, documentId: before?.id, text, approvedText }];
  });
  const done = await changeDocuments(
    tx,
    ctx,
    revised.map(({ path, documentId, text }) => ({
      ...{ path, text, note: id, kind: documentId === undefined ? 'created' : 'edited' },
      ...(documentId !== undefined && { documentId }),
    })),
  );
  for (const [at, { text, approvedText }] of revised.entries()) {
    if (approvedText === null) continue;
    const isWhole = text === approvedText;
    await tx.document.update({
      where: { id: done[at]?.documentId ?? '' },
      data: { approvedText, approvedAt: ctx.now, ...(isWhole && { state: 'approved' }) },
      select: { id: true },
    });
  }
}

function revisedText(
  path: string,
  text: string,
  change: { id: string; entry: EntryChange['entry'] },
): string {
  const kind = path === mediaPath ? 'media' : 'pictures';
  const revised = setPictureEntry(kind, text, change);
  if (revised === null) throw new PictureListUnreadable(path);
  return revised;
}
