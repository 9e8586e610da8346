import { isMap, isScalar, visit, type Document, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { listOddSigns } from '../signs/list-odd-signs.ts';

/** Something that YAML allows and content may not have, and where it begins. */
export interface Refused {
  offset: number;
  message: string;
}

/**
 * What content may not have: aliases, of which a few lines can grow without end; tags, which make a value
 * into something else; keys that are lists, or there twice; signs that only an escape shows.
 */
export function findRefused(document: Document, text: string): Refused[] {
  const found: Refused[] = [];
  const refuse = (node: unknown, message: string) => {
    const range = (node as { range?: [number, number, number] | null } | null)?.range;
    found.push({ offset: range?.[0] ?? 0, message });
  };
  visit(document, {
    Alias: (_key, alias) => refuse(alias, 'aliases are not allowed'),
    Node: (_key, node) => {
      if (node.tag !== undefined) refuse(node, `tags such as ${node.tag} are not allowed`);
      if (isMap(node)) for (const [key, message] of checkKeys(node)) refuse(key, message);
      const [sign] = isScalar(node) ? hiddenSigns(node, text) : [];
      if (sign) refuse(node, sign.message);
    },
  });
  return found;
}

/** The library compares each key with every other; a set does not. */
function* checkKeys({ items }: YAMLMap): Generator<[unknown, string]> {
  const known = new Set<string>();
  for (const { key } of items as Pair[]) {
    if (key !== null && !isScalar(key)) yield [key, 'a key is a word, not a list or an alias'];
    const name = isScalar(key) ? String(key.value) : null;
    if (name !== null && known.has(name)) yield [key, `the key “${name}” is there twice`];
    if (name !== null) known.add(name);
  }
}

/** Only between double quotes does YAML know escapes: every other sign stands in the text as it is. */
function hiddenSigns({ type, value, range }: Scalar, text: string) {
  if (type !== 'QUOTE_DOUBLE' || typeof value !== 'string' || !range) return [];
  return text.slice(range[0], range[1]).includes('\\') ? listOddSigns(value) : [];
}
