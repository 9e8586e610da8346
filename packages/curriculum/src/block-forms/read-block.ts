import {
  attributeOf,
  childrenOf,
  isBlock,
  partsOf,
  type Block,
  type LessonNode,
} from '../gate/lesson-tree.ts';
import type { BlockForm } from './block-form.ts';
import { findBlockForm } from './block-forms.ts';
import type { BlockValue } from './block-value.ts';
import { dedent } from './tidy-block.ts';

/**
 * What a block's form holds when it is filled from the text. Null when the block is written in a way that a
 * form cannot show: an unknown tag, an expression, an attribute of no form, parts among which other text stands.
 */
export function readBlock(block: Block, body: string): BlockValue | null {
  const form = findBlockForm(block.name ?? '');
  const attributes = form && readAttributes(block, form);
  if (!form || !attributes) return null;
  const value: BlockValue = { name: form.name, attributes, text: '', rows: [], parts: [] };
  const children = partsOf(block);
  if (form.content === 'nothing') return children.length === 0 ? value : null;
  if (form.content === 'table') return readCells(children, value, body);
  if (form.content === 'line' || form.content === 'flow') {
    const ends = form.endsWith === undefined ? [] : trailing(children, form.endsWith);
    const parts = ends.map((part) => readBlock(part, body));
    const text = children.slice(0, children.length - ends.length);
    if (parts.includes(null)) return null;
    return { ...value, text: sourceOf(text, body), parts: parts as BlockValue[] };
  }
  const wanted = form.content.parts;
  const parts = children.map((child) =>
    isBlock(child) && child.name === wanted ? readBlock(child, body) : null,
  );
  return parts.includes(null) ? null : { ...value, parts: parts as BlockValue[] };
}

function readAttributes(block: Block, form: BlockForm): Record<string, string> | null {
  const attributes: Record<string, string> = {};
  for (const attribute of block.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') return null;
    const text = attributeOf(block, attribute.name);
    const field = form.fields.find(({ name }) => name === attribute.name);
    if (!field || text === undefined || (text === true) !== (field.kind === 'flag')) return null;
    attributes[field.name] = String(text);
  }
  return attributes;
}

/** The blocks of one name at the end of a list. */
function trailing(children: readonly LessonNode[], name: string): Block[] {
  const found: Block[] = [];
  for (const child of [...children].reverse()) {
    if (!isBlock(child) || child.name !== name) break;
    found.unshift(child);
  }
  return found;
}

function readCells(children: LessonNode[], value: BlockValue, body: string): BlockValue | null {
  const [table, ...rest] = children;
  if (table?.type !== 'table' || rest.length > 0) return null;
  const rows = table.children.map((row) =>
    row.children.map((cell) => sourceOf(childrenOf(cell), body).replace(/\\(?=\|)/g, '')),
  );
  return { ...value, rows };
}

/** The source of nodes that stand beside each other, moved out to the margin. */
function sourceOf(nodes: readonly LessonNode[], body: string): string {
  const from = nodes[0]?.position?.start.offset;
  const to = nodes.at(-1)?.position?.end.offset;
  if (from === undefined || to === undefined) return '';
  const lineStart = body.lastIndexOf('\n', from - 1) + 1;
  const isFirst = body.slice(lineStart, from).trim() === '';
  const lines = body.slice(isFirst ? lineStart : from, to).split('\n');
  return (isFirst ? dedent(lines) : lines).join('\n').trim();
}
