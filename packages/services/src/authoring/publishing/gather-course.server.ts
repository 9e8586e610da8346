import path from 'node:path';
import type { DbOrTransaction } from '@heard/db';
import { hashText } from '../hash-text.server.ts';
import { placeMedia } from '../carry-media.server.ts';
import { writeText } from '../text-file.server.ts';

/** A document whose approved text goes into a publication. */
export interface GatheredDocument {
  id: string;
  path: string;
  /** By which the text is known again when the publication is done. */
  textHash: string;
}

/**
 * Writes down what a course would be published from: the approved texts of the course in all its languages,
 * and of what belongs to no course, with the pictures that they name. Answers which documents they are of.
 */
export async function gatherCourse(
  db: DbOrTransaction,
  course: string,
  { folder, mediaDir }: { folder: string; mediaDir: string },
): Promise<GatheredDocument[]> {
  const rows = await db.document.findMany({
    where: {
      ...{ archivedAt: null, approvedText: { not: null } },
      OR: [{ courseSlug: course }, { courseSlug: null }],
    },
    orderBy: { path: 'asc' },
    select: { id: true, path: true, approvedText: true },
  });
  const list = rows.find((row) => row.path === 'media.yaml')?.approvedText ?? '';
  await placeMedia(mediaDir, { folder, text: list });
  return rows.map(({ id, path: place, approvedText }) => {
    const text = approvedText ?? '';
    writeText(path.join(folder, place), text);
    return { id, path: place, textHash: hashText(text) };
  });
}

/**
 * Marks as published the documents whose newest text is the one that was published; a document that went on
 * meanwhile stays as it is.
 */
export async function markPublished(
  tx: DbOrTransaction,
  documents: readonly GatheredDocument[],
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Document" d SET state = 'published'
      FROM unnest(${documents.map(({ id }) => id)}::text[],
                  ${documents.map(({ textHash }) => textHash)}::text[]) AS done(id, hash)
     WHERE d.id = done.id AND d.state = 'approved' AND d.text = d."approvedText"
       AND encode(sha256(convert_to(d.text, 'UTF8')), 'hex') = done.hash`;
}
