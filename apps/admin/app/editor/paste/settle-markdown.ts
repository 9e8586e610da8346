import type { Nodes, Parent, PhrasingContent, Root } from 'mdast';

/**
 * Brings pasted Markdown into the shape of lessons: headings from the second level to the fourth without a
 * level left out, without marks inside; no pictures, HTML, boxes to tick; links of the web and of mail alone;
 * blanks that may not break are blanks, and line breaks within a paragraph too.
 */
export function settleMarkdown(tree: Root): void {
  settle(tree);
  const headings = tree.children.filter((node) => node.type === 'heading');
  const highest = Math.min(...headings.map(({ depth }) => depth));
  let last = 1;
  for (const heading of headings) {
    const depth = Math.min(heading.depth - highest + 2, last + 1, 4);
    heading.depth = depth as typeof heading.depth;
    last = depth;
    heading.children = [{ type: 'text', value: wordsOf(heading).replace(/\s+/g, ' ').trim() }];
  }
}

const left = new Set(['image', 'imageReference', 'html', 'footnoteReference', 'thematicBreak']);

function settle(parent: Parent): void {
  parent.children = parent.children.flatMap((node): Parent['children'] => {
    if (left.has(node.type)) return [];
    if (node.type === 'text') return [{ ...node, value: node.value.replaceAll('\u00A0', ' ') }];
    if (node.type === 'break') return [{ type: 'text', value: ' ' }];
    if (node.type === 'listItem') node.checked = null;
    if (node.type === 'list')
      node.spread = node.children.some((item) => (item.spread = isLong(item)));
    if (node.type === 'table') node.align = (node.align ?? []).map(() => null);
    if ('children' in node) settle(node as Parent);
    if (node.type === 'paragraph' && wordsOf(node).trim() === '') return [];
    if (node.type === 'delete') return node.children;
    if (node.type === 'strong' || node.type === 'emphasis') return trimMark(node);
    return [node];
  });
}

/** An item of several paragraphs. */
function isLong(item: { children: { type: string }[] }): boolean {
  return item.children.filter(({ type }) => type === 'paragraph').length > 1;
}

/** Blanks at the edges of bold and italic words stand outside of the marks. */
function trimMark(node: Extract<PhrasingContent, { type: 'strong' | 'emphasis' }>) {
  const words = wordsOf(node);
  if (words.trim() === '') return [{ type: 'text', value: words } as const];
  const [first, final] = [node.children[0], node.children.at(-1)];
  const before = first?.type === 'text' ? (/^\s*/.exec(first.value)?.[0] ?? '') : '';
  if (first?.type === 'text') first.value = first.value.trimStart();
  const after = final?.type === 'text' ? (/\s*$/.exec(final.value)?.[0] ?? '') : '';
  if (final?.type === 'text') final.value = final.value.trimEnd();
  return [
    ...(before === '' ? [] : [{ type: 'text', value: before } as const]),
    node,
    ...(after === '' ? [] : [{ type: 'text', value: after } as const]),
  ];
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => wordsOf(child)).join('') : '';
}
