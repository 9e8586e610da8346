import { attributeOf, isBlock, walk, type LessonRoot } from './lesson-tree.ts';
import type { Registry } from '../registry/index.ts';

/** What a lesson names, each once, in the order in which readers meet it. */
export interface LessonUses {
  /** Facts in running text: they stand in the lesson's list of figures. */
  figures: string[];
  keyFacts: string[];
  terms: string[];
  pictures: string[];
  /** In the order of their numbers. The lesson's own list comes first, with the places it names. */
  sources: { id: string; place: string | null }[];
}

/** Collects what the lesson names; ids that nobody knows are left in. */
export function collectUses(
  tree: LessonRoot,
  listed: LessonUses['sources'],
  registry: Registry,
): LessonUses {
  const named = { Fact: new Set<string>(), KeyFact: new Set<string>(), Term: new Set<string>() };
  const pictures = new Set<string>();
  const sources = new Map<string, string | null>();
  for (const { id, place } of listed) if (!sources.has(id)) sources.set(id, place);
  for (const node of walk(tree)) {
    if (!isBlock(node)) continue;
    if (node.name === 'Picture') pictures.add(String(attributeOf(node, 'name')));
    const id = String(attributeOf(node, node.name === 'KeyFact' ? 'fact' : 'id') ?? '');
    if (node.name === 'Fact' || node.name === 'KeyFact' || node.name === 'Term')
      named[node.name].add(id);
    const source =
      node.name === 'Ref' ? String(attributeOf(node, 'source')) : registry.facts.get(id)?.source;
    if (source !== undefined && node.name !== 'Term' && !sources.has(source))
      sources.set(source, null);
  }
  return {
    figures: [...named.Fact],
    keyFacts: [...named.KeyFact],
    terms: [...named.Term],
    pictures: [...pictures],
    sources: [...sources].map(([id, place]) => ({ id, place })),
  };
}
