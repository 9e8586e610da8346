import { existsSync } from 'node:fs';
import path from 'node:path';
import { pictures } from '@heard/ui/pictures';
import type { ContentProblem } from '../problem.ts';
import { MediaEntrySchema, type MediaEntry } from '../schemas/index.ts';
import { listFiles } from './list-files.ts';
import { readEntries, type ReadEntry } from './read-entries.ts';

/**
 * Reads `content/media.yaml`, which may be absent: the uploaded pictures. Refuses the name of a picture that is
 * drawn in code, and a picture whose file does not lie in `content/media`.
 */
export function readMedia(folder: string): {
  entries: ReadEntry<MediaEntry>[];
  problems: ContentProblem[];
} {
  const file = path.join(folder, 'media.yaml');
  const present = listFiles(folder, '.yaml').filter((one) => one === file);
  const { entries, problems } = readEntries(present, () => MediaEntrySchema);
  const wrong = entries.flatMap(({ id, value, yaml }): ContentProblem[] => {
    const at = (place: (string | number)[]) => ({ path: yaml.path, ...yaml.placeOf(place) });
    if (Object.hasOwn(pictures, id))
      return [{ ...at([id]), message: `“${id}” is the name of a picture that is drawn` }];
    if (!existsSync(path.join(folder, 'media', value.file)))
      return [{ ...at([id, 'file']), message: `the file media/${value.file} is not there` }];
    return [];
  });
  return { entries, problems: [...problems, ...wrong] };
}
