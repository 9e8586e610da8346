import type { Nodes, Root, RootContent } from 'mdast';
// Brings the nodes of MDX into the types of the tree.
import type {} from 'remark-mdx';
import type { Place } from '../problem.ts';

export type LessonRoot = Root;
export type LessonNode = Nodes;
export type Block = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Whether the node is a tag. */
export function isBlock(node: LessonNode): node is Block {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Where a node begins. */
export function placeOf(node: { position?: LessonNode['position'] } | undefined): Place {
  const start = node?.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** A node's children; none for a leaf. */
export function childrenOf(node: LessonNode): LessonNode[] {
  return 'children' in node ? (node.children as LessonNode[]) : [];
}

/**
 * Whether a paragraph holds tags alone. MDX takes such a paragraph away, so that its tags stand as if on
 * lines of their own: `<Card front="a">b</Card>` is in no paragraph.
 */
export function isTransparent(node: LessonNode): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.some((child) => child.type === 'mdxJsxTextElement') &&
    node.children.every(
      (child) =>
        child.type === 'mdxJsxTextElement' || (child.type === 'text' && child.value.trim() === ''),
    )
  );
}

/** A node's children as they will stand on the page: without paragraphs that hold tags alone, and without blanks. */
export function partsOf(node: LessonNode): LessonNode[] {
  return childrenOf(node)
    .flatMap((child) => (isTransparent(child) ? childrenOf(child) : [child]))
    .filter((child) => !(child.type === 'text' && child.value.trim() === ''));
}

/** All nodes under one, itself first, in reading order. */
export function* walk(node: LessonNode): Generator<LessonNode> {
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

/** The words of a node without any mark-up. */
export function textOf(node: LessonNode): string {
  if ('value' in node) return node.value;
  return childrenOf(node).map(textOf).join('');
}

/** An attribute's value where it is a plain text; true for one without a value. */
export function attributeOf(block: Block, name: string): string | true | undefined {
  for (const attribute of block.attributes)
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name)
      return typeof attribute.value === 'string'
        ? attribute.value
        : attribute.value === null || attribute.value === undefined
          ? true
          : undefined;
  return undefined;
}
