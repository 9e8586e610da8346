import path from 'node:path';
import { sourceLocale } from '../content-folder.ts';
import type { ContentProblem } from '../problem.ts';
import { SourceSchema, TermSchema, type Fact } from '../schemas/index.ts';
import { listFiles } from './list-files.ts';
import { readEntries, type ReadEntry } from './read-entries.ts';
import { readFacts, readRatifications } from './read-facts.ts';
import { readMedia } from './read-media.ts';
import { readPictures } from './read-pictures.ts';
import type { Registry } from './registry.ts';
import { speakRegistry } from './speak-registry.ts';

/**
 * Reads the facts, the sources, the uploaded pictures, and a locale's glossary and words of pictures. The value is null when one of
 * them has errors.
 */
export function readRegistry(
  folder: string,
  locale: string,
): { registry: Registry | null; problems: ContentProblem[] } {
  const { dated, problems } = readRatifications(folder);
  const facts = readFacts(folder, dated);
  const sources = readEntries([path.join(folder, 'sources.yaml')], () => SourceSchema);
  const terms = readEntries(
    listFiles(path.join(folder, locale, 'glossary'), '.yaml'),
    () => TermSchema,
  );
  const media = readMedia(folder);
  const uploaded = new Set(media.entries.map(({ id }) => id));
  const pictures = readPictures(folder, { locale, uploaded });
  const known = new Set(sources.entries.map(({ id }) => id));
  const all = [
    ...problems,
    ...facts.problems,
    ...sources.problems,
    ...terms.problems,
    ...media.problems,
    ...pictures.problems,
    ...listUnsourced(facts.entries, known),
  ];
  if (dated === null || all.length > 0) return { registry: null, problems: all };
  const original = { facts: toMap(facts.entries), sources: toMap(sources.entries) };
  const spoken = locale === sourceLocale ? null : speakRegistry(folder, locale, original);
  if (spoken && spoken.problems.length > 0) return { registry: null, problems: spoken.problems };
  return {
    registry: {
      locale,
      facts: spoken?.facts ?? original.facts,
      sources: spoken?.sources ?? original.sources,
      untranslated: spoken?.untranslated ?? { facts: new Set(), sources: new Set() },
      terms: toMap(terms.entries),
      media: toMap(media.entries),
      pictures: toMap(pictures.entries),
      ratifications: dated,
    },
    problems: [],
  };
}

function listUnsourced(facts: readonly ReadEntry<Fact>[], known: Set<string>): ContentProblem[] {
  return facts
    .filter(({ value }) => !known.has(value.source))
    .map(({ id, value, yaml }) => ({
      path: yaml.path,
      ...yaml.placeOf([id, 'source']),
      message: `there is no source “${value.source}” in sources.yaml`,
    }));
}

function toMap<T>(entries: readonly ReadEntry<T>[]): Map<string, T> {
  return new Map(entries.map(({ id, value }) => [id, value]));
}
