import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PosterSchema, type ReferenceBodies, type ReferenceKind } from '@heard/domain/references';
import type { ReferenceContent } from '../course-content.ts';
import { sayUnit } from '../gate/say-unit.ts';
import { hashOf } from '../hash-of.ts';
import type { ContentProblem } from '../problem.ts';
import type { Registry } from '../registry/index.ts';
import { checkYaml, readYaml } from '../yaml/read-yaml.ts';

/** What readers of a locale look up beside the courses: from the registry, and the poster where there is one. */
export function listReferences(
  folder: string,
  registry: Registry,
): { references: ReferenceContent[]; problems: ContentProblem[] } {
  const { locale } = registry;
  const poster = readPoster(path.join(folder, locale, 'poster.yaml'));
  const toContent = <Kind extends ReferenceKind>(kind: Kind, body: ReferenceBodies[Kind]) => ({
    ...{ kind, locale, body },
    contentHash: hashOf(body),
  });
  const references: ReferenceContent[] = [toContent('sources', toSourceBook(registry))];
  if (registry.terms.size > 0) references.push(toContent('glossary', toGlossary(registry)));
  if (poster.body) references.push(toContent('poster', poster.body));
  return { references, problems: poster.problems };
}

function toGlossary({ locale, terms }: Registry): ReferenceBodies['glossary'] {
  const { compare } = new Intl.Collator(locale);
  return [...terms]
    .map(([id, { term, definition, plain }]) => ({ id, term, definition, plain: plain ?? null }))
    .sort((a, b) => compare(a.term, b.term) || compare(a.id, b.id));
}

function toSourceBook(registry: Registry): ReferenceBodies['sources'] {
  const { locale, facts, sources, untranslated } = registry;
  return {
    figures: [...facts].map(([id, fact]) => ({
      ...{ id, value: fact.value, unit: sayUnit(fact, locale), asOf: fact.asOf },
      ...{ source: fact.source, place: fact.place, note: fact.note ?? null },
      isCounted: fact.isCounted ?? false,
      ...markWhen(untranslated.facts.has(id)),
    })),
    sources: [...sources].map(([id, source]) => ({
      ...{ id, title: source.title, publisher: source.publisher, date: source.date },
      ...{ url: source.url ?? null, note: source.note ?? null },
      ...markWhen(untranslated.sources.has(id)),
    })),
  };
}

function markWhen(isUntranslated: boolean): { isUntranslated?: true } {
  return isUntranslated ? { isUntranslated } : {};
}

function readPoster(file: string) {
  if (!existsSync(file)) return { body: null, problems: [] };
  const yaml = readYaml({ path: file, text: readFileSync(file, 'utf8') });
  const { value, problems } = checkYaml(yaml, PosterSchema);
  return { body: value, problems: [...yaml.problems, ...problems] };
}
