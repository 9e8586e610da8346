import { pictures } from '@heard/ui/pictures';
import type { Complain } from './check-attributes.ts';
import { checkAddress } from './check-address.ts';
import type { LessonResolver } from './lesson-resolver.ts';
import { attributeOf, isBlock, placeOf, walk, type Block, type LessonRoot } from './lesson-tree.ts';

/** Every fact, term, source, picture, link and anchor that a lesson names must be there. */
export function checkReferences(
  tree: LessonRoot,
  known: { resolve: LessonResolver; anchors: ReadonlySet<string> },
  complain: Complain,
): void {
  const { resolve, anchors } = known;
  for (const node of walk(tree)) {
    if (node.type === 'link' || node.type === 'definition') {
      const problem = checkAddress(node.url, {
        ...{ lessons: resolve.lessons, anchors },
        isForChild: resolve.reader.isChild,
      });
      if (problem) complain(placeOf(node), problem);
    }
    if (isBlock(node)) checkNames(node, resolve, complain);
  }
}

function checkNames(block: Block, { registry }: LessonResolver, complain: Complain): void {
  const look = (attribute: string, kind: string, entries: ReadonlyMap<string, unknown>) => {
    const id = attributeOf(block, attribute);
    if (typeof id === 'string' && !entries.has(id))
      complain(placeOf(block), `there is no ${kind} “${id}”`);
  };
  if (block.name === 'Fact') look('id', 'fact', registry.facts);
  if (block.name === 'KeyFact') look('fact', 'fact', registry.facts);
  if (block.name === 'Term') look('id', 'glossary term', registry.terms);
  if (block.name === 'Picture') {
    const name = String(attributeOf(block, 'name'));
    if (!Object.hasOwn(pictures, name) && !registry.media.has(name))
      complain(placeOf(block), `there is no picture “${name}”`);
    else if (!registry.pictures.has(name))
      complain(placeOf(block), `${registry.locale}/pictures.yaml has no words for “${name}”`);
  }
  if (block.name === 'Ref') look('source', 'source', registry.sources);
}
