import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { findSurroundings, type Surroundings } from '../load/find-surroundings.ts';

interface Kept {
  stamp: string;
  print: string;
  surroundings: Surroundings;
}

/**
 * What lessons are checked against, read once and kept while nothing that it was read from changes: neither
 * the registry nor the shape of the course, but a lesson's own text may. While somebody else's half-written
 * registry cannot be read, the last that could be is used.
 */
export class KeptSurroundings {
  private readonly kept = new Map<string, Kept>();

  /** `stamp` changes whenever anything in the folder does; `place` is relative to it. */
  of({ folder, stamp }: { folder: string; stamp: string }, place: string): Surroundings {
    const [locale = '', course = '', , file = ''] = place.split('/');
    const key = [folder, locale, course, file.startsWith('for-adults') ? 'adults' : ''].join('\0');
    const known = this.kept.get(key);
    if (known?.stamp === stamp) return known.surroundings;
    const print = takePrint(folder, locale, course);
    if (known?.print === print) {
      known.stamp = stamp;
      return known.surroundings;
    }
    const found = findSurroundings(folder, path.join(folder, place));
    const surroundings =
      found.resolve === null && known?.surroundings.resolve ? known.surroundings : found;
    this.kept.set(key, { stamp, print, surroundings });
    return surroundings;
  }
}

/** Names, sizes and times of all files that surroundings are read from; of lessons the names alone. */
function takePrint(folder: string, locale: string, course: string): string {
  const lines: string[] = [];
  const look = (place: string): void => {
    for (const entry of readdirSync(path.join(folder, place), { withFileTypes: true })) {
      const inner = path.join(place, entry.name);
      const isOther = place === locale && entry.name !== 'glossary' && entry.name !== course;
      if (entry.isDirectory()) {
        if (!isOther && (place !== '' || inner === locale || inner === 'facts')) look(inner);
      } else if (/\.mdx$|(^|\/)(quiz|assessment)\.yaml$/.test(inner)) lines.push(inner);
      else {
        const { size, mtimeMs } = statSync(path.join(folder, inner));
        lines.push(`${inner} ${size} ${mtimeMs}`);
      }
    }
  };
  look('');
  return lines.sort().join('\n');
}
