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
    problems.push(...yaml.problems);
    if (yaml.problems.length > 0) continue;
    if (typeof yaml.content !== 'object' || yaml.content === null || Array.isArray(yaml.content)) {
      problems.push({ path, ...yaml.placeOf([]), message: 'must be a list of entries by id' });
      continue;
    }
    for (const [id, raw] of Object.entries(yaml.content)) {
      const at = { path, ...yaml.placeOfKey([id]) };
      if (!IdSchema.safeParse(id).success)
        problems.push({ ...at, message: `“${id}” must be lower case letters, digits and hyphens` });
      const other = entries.get(id);
      if (other) problems.push({ ...at, message: `“${id}” stands in ${other.yaml.path} too` });
      const checked = checkYaml(yaml, schemaFor(raw), [id]);
      problems.push(...checked.problems);
      if (checked.value !== null) entries.set(id, { id, value: checked.value as T, yaml });
    }
  }
  return { entries: [...entries.values()], problems };
}
