import { existsSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import type { ContentProblem } from '../problem.ts';
import {
  FactWordsSchema,
  SourceWordsSchema,
  type Fact,
  type FactWords,
  type Source,
  type SourceWords,
} from '../schemas/index.ts';
import { readEntries, type ReadEntry } from './read-entries.ts';

/** Facts and sources with the words of one locale. */
interface SpokenRegistry {
  facts: Map<string, Fact>;
  sources: Map<string, Source>;
  /** Ids whose words are still those of the source language. */
  untranslated: { facts: Set<string>; sources: Set<string> };
  problems: ContentProblem[];
}

/**
 * Gives facts and sources the words of a locale, from `content/<locale>/facts.yaml` and `sources.yaml`.
 * Figures, days and addresses are never translated. What has no words there keeps those of the source
 * language and is listed. Refuses words for what is not registered, and words that the original lacks.
 */
export function speakRegistry(
  folder: string,
  locale: string,
  original: { facts: ReadonlyMap<string, Fact>; sources: ReadonlyMap<string, Source> },
): SpokenRegistry {
  const facts = readWords(path.join(folder, locale, 'facts.yaml'), FactWordsSchema);
  const sources = readWords(path.join(folder, locale, 'sources.yaml'), SourceWordsSchema);
  const problems = [...facts.problems, ...sources.problems];
  for (const entry of facts.entries) {
    const fact = original.facts.get(entry.id);
    if (!fact) problems.push(tell(entry, 'there is no such fact'));
    else if ((entry.value.value === undefined) === (typeof fact.value === 'string'))
      problems.push(tell(entry, 'has a value exactly where the fact’s is in words'));
    else if ((entry.value.note === undefined) !== (fact.note === undefined))
      problems.push(tell(entry, 'has a note exactly where the fact has one'));
  }
  for (const entry of sources.entries) {
    const source = original.sources.get(entry.id);
    if (!source) problems.push(tell(entry, 'there is no such source'));
    else if ((entry.value.note === undefined) !== (source.note === undefined))
      problems.push(tell(entry, 'has a note exactly where the source has one'));
  }
  return {
    ...{ facts: overlay(original.facts, facts.entries), problems },
    sources: overlay(original.sources, sources.entries),
    untranslated: {
      facts: without(original.facts, facts.entries),
      sources: without(original.sources, sources.entries),
    },
  };
}

function readWords<T extends FactWords | SourceWords>(
  file: string,
  schema: z.ZodType<T>,
): { entries: ReadEntry<T>[]; problems: ContentProblem[] } {
  return existsSync(file) ? readEntries<T>([file], () => schema) : { entries: [], problems: [] };
}

function overlay<T extends object>(
  original: ReadonlyMap<string, T>,
  entries: readonly ReadEntry<Partial<T>>[],
): Map<string, T> {
  const words = new Map(entries.map(({ id, value }) => [id, value]));
  return new Map([...original].map(([id, entry]) => [id, { ...entry, ...words.get(id) }]));
}

function without(
  original: ReadonlyMap<string, unknown>,
  entries: readonly ReadEntry<unknown>[],
): Set<string> {
  const known = new Set(entries.map(({ id }) => id));
  return new Set([...original.keys()].filter((id) => !known.has(id)));
}

function tell({ id, yaml }: ReadEntry<unknown>, message: string): ContentProblem {
  return { path: yaml.path, ...yaml.placeOfKey([id]), message: `“${id}”: ${message}` };
}
