import { blockRules } from './block-rules.ts';
import { headingAnchor } from './heading-anchors.ts';
import type { LessonResolver } from './lesson-resolver.ts';
import { isBlock, walk, type LessonRoot } from './lesson-tree.ts';

/**
 * Gives headings their anchors and blocks their ids (`b1`, `b2`… in reading order), turns `lesson:` into
 * addresses, and takes away what Markdown would render as style attributes, which pages do not allow.
 */
export function annotateTree(tree: LessonRoot, resolve: LessonResolver): void {
  let blocks = 0;
  for (const node of walk(tree)) {
    if (node.type === 'heading') node.data = { hProperties: { id: headingAnchor(node) } };
    // One entry a column has to stay: where the list is empty, every cell is left out.
    if (node.type === 'table') node.align = (node.align ?? []).map(() => null);
    if ((node.type === 'link' || node.type === 'definition') && node.url.startsWith('lesson:'))
      node.url = resolve.lessons?.get(node.url.slice('lesson:'.length)) ?? '#';
    if (!isBlock(node) || blockRules.get(node.name ?? '')?.stands === 'sentence') continue;
    blocks += 1;
    node.attributes.push({ type: 'mdxJsxAttribute', name: 'blockId', value: `b${blocks}` });
  }
}
