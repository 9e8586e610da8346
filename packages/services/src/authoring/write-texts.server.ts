import path from 'node:path';
import { authorize, type Ctx } from '../context.server.ts';
import { placeMedia } from './carry-media.server.ts';
import { writeText } from './text-file.server.ts';

/**
 * Writes the documents into a folder that is empty or not there: their working texts, or the texts last
 * approved (a document without one is left out), with the pictures that they name. Answers how many.
 */
export async function writeTexts(
  ctx: Ctx,
  which: 'working' | 'approved',
  folder: string,
): Promise<{ written: number }> {
  authorize(ctx, 'read:draft:any');
  const rows = await ctx.db.document.findMany({
    where: { archivedAt: null, ...(which === 'approved' && { approvedText: { not: null } }) },
    orderBy: { path: 'asc' },
    select: { path: true, text: which === 'working', approvedText: which === 'approved' },
  });
  for (const row of rows) {
    const text = which === 'approved' ? row.approvedText : row.text;
    writeText(path.join(folder, row.path), text ?? '');
    if (row.path === 'media.yaml')
      await placeMedia(ctx.settings.mediaDir, { folder, text: text ?? '' });
  }
  return { written: rows.length };
}
