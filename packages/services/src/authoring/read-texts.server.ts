import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentProblem } from '@heard/curriculum';
import { parseDocumentPath, refuseText, textLimitBytes } from '@heard/domain/authoring';
import { isMediaPath } from './carry-media.server.ts';

/** The texts of a folder by their paths, its pictures, and every file that cannot be one of the curriculum. */
export interface FolderTexts {
  texts: Map<string, string>;
  /** The paths of uploaded pictures' files. Their bytes are not looked at yet. */
  media: string[];
  problems: ContentProblem[];
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads a folder of content. Names that begin with a dot are passed over; whatever else has no place in the
 * curriculum, is no file, is too long or no UTF-8 is a problem.
 */
export function readTexts(folder: string): FolderTexts {
  const found: FolderTexts = { texts: new Map(), media: [], problems: [] };
  for (const { file, isFile } of listEntries(folder)) {
    const place = path.relative(folder, file).split(path.sep).join('/');
    const complain = (message: string) =>
      found.problems.push({ path: file, line: 1, column: 1, message });
    if (!isFile) complain('is no file: links and other things have no place here');
    else if (isMediaPath(place)) found.media.push(place);
    else if (!parseDocumentPath(place)) complain('has no place in the curriculum');
    else readText(found, { file, place, complain });
  }
  if (found.texts.size === 0 && found.problems.length === 0)
    found.problems.push({ path: folder, line: 1, column: 1, message: 'there is no curriculum' });
  return found;
}

function readText(
  found: FolderTexts,
  { file, place, complain }: { file: string; place: string; complain: (message: string) => void },
): void {
  let text: string;
  try {
    text = decoder.decode(readFileSync(file));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    complain('is no text in UTF-8');
    return;
  }
  const wrong = refuseText(text);
  if (wrong === 'too-long') complain(`is too long: ${textLimitBytes} bytes at most`);
  else if (wrong === 'unreadable') complain('holds a sign that no text has');
  else found.texts.set(place, text);
}

/** All that lies in a folder, at any depth, in order. A folder that is not there is empty. */
export function listEntries(folder: string): { file: string; isFile: boolean }[] {
  return readEntries(folder)
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? listEntries(file) : [{ file, isFile: entry.isFile() }];
    });
}

function readEntries(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
