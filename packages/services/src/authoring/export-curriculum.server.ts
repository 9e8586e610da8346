import { lstatSync } from 'node:fs';
import path from 'node:path';
import type { ContentProblem } from '@heard/curriculum';
import { parseDocumentPath } from '@heard/domain/authoring';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { authorize, type Ctx } from '../context.server.ts';
import { listEntries } from './read-texts.server.ts';
import { removeText, writeText } from './text-file.server.ts';

export interface ExportRefusal {
  code: 'folder-not-ours';
  problems: ContentProblem[];
}

/**
 * Writes the working texts of all documents down as files, and takes away the files of documents that are no
 * more. The folder must be empty, not there, or a folder of the curriculum: one that holds anything else is
 * refused and nothing is written. Names that begin with a dot stay as they are.
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
  const wanted = new Set(rows.map((row) => path.join(folder, row.path)));
  const stale = listEntries(folder).filter(({ file }) => !wanted.has(file));
  for (const { file } of stale) removeText(folder, file);
  for (const row of rows) writeText(path.join(folder, row.path), row.text);
  return { ok: true, written: rows.length, removed: stale.length };
}

function listForeign(folder: string): ContentProblem[] {
  const complain = (file: string, message: string) => ({ path: file, line: 1, column: 1, message });
  const self = lstatSync(folder, { throwIfNoEntry: false });
  if (self && !self.isDirectory()) return [complain(folder, 'is no folder')];
  return listEntries(folder)
    .filter(({ file, isFile }) => {
      const place = path.relative(folder, file).split(path.sep).join('/');
      return !isFile || !parseDocumentPath(place);
    })
    .map(({ file }) => complain(file, 'is no file of the curriculum: choose an empty folder'));
}
