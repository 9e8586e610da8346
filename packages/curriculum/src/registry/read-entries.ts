import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import type { ContentProblem } from '../problem.ts';
import { IdSchema } from '../schemas/index.ts';
import { checkYaml, readYaml, type YamlText } from '../yaml/read-yaml.ts';

/** An entry of a registry, with the text it was read from. */
export interface ReadEntry<T> {
  id: string;
  value: T;
  yaml: YamlText;
}

/**
 * Reads files that hold entries by id, each entry checked on its own so that one mistake does not hide
 * the others. Refuses an id that stands in two files.
 */
export function readEntries<T>(
  paths: readonly string[],
  schemaFor: (entry: unknown) => z.ZodType<T>,
): { entries: ReadEntry<T>[]; problems: ContentProblem[] } {
  const problems: ContentProblem[] = [];
  const entries = new Map<string, ReadEntry<T>>();
  for (const path of paths) {
    const yaml = readYaml({ path, text: readFileSync(path, 'utf8') });
    const checked = checkEntries(yaml, schemaFor);
    problems.push(...checked.problems);
    for (const entry of checked.entries) {
      const other = entries.get(entry.id);
      if (other) {
        const message = `“${entry.id}” stands in ${other.yaml.path} too`;
        problems.push({ path, ...yaml.placeOfKey([entry.id]), message });
      }
      entries.set(entry.id, entry);
    }
  }
  return { entries: [...entries.values()], problems };
}

/** The entries of one text, by id. Refuses a text that is no list of entries, an id that is none, and each wrong entry. */
export function checkEntries<T>(
  yaml: YamlText,
  schemaFor: (entry: unknown) => z.ZodType<T>,
): { entries: ReadEntry<T>[]; problems: ContentProblem[] } {
  const { path, content } = yaml;
  const problems: ContentProblem[] = [...yaml.problems];
  if (problems.length > 0) return { entries: [], problems };
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    const message = 'must be a list of entries by id';
    return { entries: [], problems: [{ path, ...yaml.placeOf([]), message }] };
  }
  const entries = Object.entries(content).flatMap(([id, raw]) => {
    if (!IdSchema.safeParse(id).success) {
      const message = `“${id}” must be lower case letters, digits and hyphens`;
      problems.push({ path, ...yaml.placeOfKey([id]), message });
    }
    const checked = checkYaml(yaml, schemaFor(raw), [id]);
    problems.push(...checked.problems);
    return checked.value === null ? [] : [{ id, value: checked.value as T, yaml }];
  });
  return { entries, problems };
}
