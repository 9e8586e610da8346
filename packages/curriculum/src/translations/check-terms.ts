import { readFileSync } from 'node:fs';
import { parseBody } from '../gate/parse-body.ts';
import { attributeOf, isBlock, placeOf, textOf, walk } from '../gate/lesson-tree.ts';
import { splitSource } from '../gate/split-source.ts';
import type { ContentProblem } from '../problem.ts';
import type { Registry } from '../registry/index.ts';
import { isCalled } from './is-called.ts';

/**
 * Where a lesson marks a term of the glossary and calls it by no word of the glossary's: neither the term, in
 * whatever form grammar gives it, nor one of its `forms`. For lessons that speak in terms; lessons for
 * children speak in their plain twins.
 */
export function checkTerms(path: string, registry: Registry): ContentProblem[] {
  const { tree } = parseBody(splitSource(readFileSync(path, 'utf8')).body);
  return [...(tree ? walk(tree) : [])].flatMap((node) => {
    if (!isBlock(node) || node.name !== 'Term') return [];
    const term = registry.terms.get(String(attributeOf(node, 'id')));
    const said = textOf(node);
    if (!term || said === '' || isCalled(said, term)) return [];
    return [{ path, ...placeOf(node), message: `“${said}” is called “${term.term}”` }];
  });
}
