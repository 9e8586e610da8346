import type { Complain } from './check-attributes.ts';
import { headingAnchor, listHeadings } from './heading-anchors.ts';
import { attributeOf, isBlock, placeOf, walk, type LessonRoot } from './lesson-tree.ts';

/**
 * Headings begin at the second level, because the page has the lesson's title at the first, go down one
 * level at a time to the fourth, and have different anchors.
 */
export function checkHeadings(tree: LessonRoot, complain: Complain): Set<string> {
  const anchors = new Set<string>();
  let depth = 1;
  for (const heading of listHeadings(tree)) {
    const at = placeOf(heading);
    if (heading.depth === 1)
      complain(at, 'the title stands in the front matter; headings begin with ##');
    else if (heading.depth > 4) complain(at, 'headings go down to #### and no deeper');
    else if (heading.depth > depth + 1)
      complain(
        at,
        `a heading of level ${heading.depth} needs one of level ${heading.depth - 1} above it`,
      );
    depth = Math.max(2, heading.depth);
    const anchor = headingAnchor(heading);
    if (anchor === '') complain(at, 'a heading needs words');
    else if (anchors.has(anchor)) complain(at, `another heading has the anchor “${anchor}”`);
    anchors.add(anchor);
    for (const part of walk(heading))
      if (isBlock(part) || part.type === 'link' || part.type === 'linkReference')
        complain(placeOf(part), 'a heading holds words alone');
  }
  return anchors;
}

/** A case has a heading of the third level of its own, so it comes after one of the second. */
export function checkCasesHaveHeadings(tree: LessonRoot, complain: Complain): void {
  let isOpen = false;
  for (const node of tree.children) {
    if (node.type === 'heading') isOpen = true;
    if (isBlock(node) && node.name === 'Case' && !isOpen)
      complain(
        placeOf(node),
        `the case “${String(attributeOf(node, 'title'))}” needs a heading above it`,
      );
  }
}
