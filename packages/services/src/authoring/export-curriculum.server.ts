import { lstatSync } from 'node:fs';
import path from 'node:path';
import type { ContentProblem } from '@heard/curriculum';
import { parseDocumentPath } from '@heard/domain/authoring';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { authorize, type Ctx } from '../context.server.ts';
import { isMediaPath, readMedia } from './carry-media.server.ts';
import { listEntries } from './read-texts.server.ts';
import { removeText, writeText } from './text-file.server.ts';

export interface ExportRefusal {
  code: 'folder-not-ours' | 'picture-lost';
  problems: ContentProblem[];
}

/**
 * Writes the working texts of all documents and the pictures that they name down as files, and takes away the files of documents that are no
 * more. The folder must be empty, not there, or a folder of the curriculum: one that holds anything else is
 * refused and nothing is written; so is one while the bytes of a picture are missing. Names that begin with a dot stay as they are.
 */
export async function exportCurriculum(
  ctx: Ctx,
  { folder }: { folder: string },
): Promise<Outcome<{ written: number; removed: number }, ExportRefusal>> {
  authorize(ctx, 'read:draft:any');
  const problems = listForeign(folder);
  if (problems.length > 0) return refuse({ code: 'folder-not-ours', problems });

  const rows = await ctx.db.document.findMany({
    where: { archivedAt: null },
    select: { path: true, text: true },
  });
  const list = rows.find((row) => row.path === 'media.yaml')?.text ?? '';
  const media = await readMedia(ctx.settings.mediaDir, list);
  const lost = [...media].filter(([, bytes]) => bytes === null);
  if (lost.length > 0)
    return refuse({
      code: 'picture-lost',
      problems: lost.map(([name]) => complain(path.join(folder, name), 'its bytes are lost')),
    });
  const places = [...rows.map((row) => row.path), ...media.keys()];
  const wanted = new Set(places.map((name) => path.join(folder, name)));
  const stale = listEntries(folder).filter(({ file }) => !wanted.has(file));
  for (const { file } of stale) removeText(folder, file);
  for (const row of rows) writeText(path.join(folder, row.path), row.text);
  for (const [name, bytes] of media) writeText(path.join(folder, name), bytes ?? '');
  return { ok: true, written: places.length, removed: stale.length };
}

function complain(file: string, message: string): ContentProblem {
  return { path: file, line: 1, column: 1, message };
}

function listForeign(folder: string): ContentProblem[] {
  const self = lstatSync(folder, { throwIfNoEntry: false });
  if (self && !self.isDirectory()) return [complain(folder, 'is no folder')];
  return listEntries(folder)
    .filter(({ file, isFile }) => {
      const place = path.relative(folder, file).split(path.sep).join('/');
      return !isFile || !(parseDocumentPath(place) || isMediaPath(place));
    })
    .map(({ file }) => complain(file, 'is no file of the curriculum: choose an empty folder'));
}
