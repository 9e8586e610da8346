import path from 'node:path';
import { pictures } from '@heard/ui/pictures';
import type { ContentProblem } from '../problem.ts';
import { PictureWordsSchema, type PictureWords } from '../schemas/index.ts';
import { listFiles } from './list-files.ts';
import { readEntries, type ReadEntry } from './read-entries.ts';

/**
 * Reads `content/<locale>/pictures.yaml`, which may be absent. Refuses words for a picture that nobody has
 * drawn or uploaded, and words that are not exactly those for which the picture has room.
 */
export function readPictures(
  folder: string,
  { locale, uploaded }: { locale: string; uploaded: ReadonlySet<string> },
): { entries: ReadEntry<PictureWords>[]; problems: ContentProblem[] } {
  const file = path.join(folder, locale, 'pictures.yaml');
  const present = listFiles(path.join(folder, locale), '.yaml').filter((one) => one === file);
  const { entries, problems } = readEntries(present, () => PictureWordsSchema);
  return {
    entries,
    problems: [...problems, ...entries.flatMap((entry) => checkLabels(entry, uploaded))],
  };
}

function checkLabels(
  { id, value, yaml }: ReadEntry<PictureWords>,
  uploaded: ReadonlySet<string>,
): ContentProblem[] {
  // What is written inside an uploaded picture cannot be put into another language.
  const room = uploaded.has(id) ? [] : pictures[id]?.labels;
  if (!room)
    return [{ path: yaml.path, ...yaml.placeOfKey([id]), message: `there is no picture “${id}”` }];
  const given = Object.keys(value.labels);
  const missing = room.filter((key) => !given.includes(key));
  const odd = given.filter((key) => !room.includes(key));
  const at = { path: yaml.path, ...yaml.placeOf([id, 'labels']) };
  return [
    ...missing.map((key) => ({ ...at, message: `the picture “${id}” needs the label “${key}”` })),
    ...odd.map((key) => ({
      ...{ path: yaml.path, ...yaml.placeOfKey([id, 'labels', key]) },
      message: `the picture “${id}” has no label “${key}”`,
    })),
  ];
}
