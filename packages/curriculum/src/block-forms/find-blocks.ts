import { childrenOf, isBlock, type Block, type LessonNode } from '../gate/lesson-tree.ts';
import { parseBody } from '../gate/parse-body.ts';
import { splitSource } from '../gate/split-source.ts';
import { findBlockForm } from './block-forms.ts';
import type { BlockValue } from './block-value.ts';
import { readBlock } from './read-block.ts';

/** A block in a lesson's text. */
export interface FoundBlock {
  value: BlockValue;
  /** Offsets in the text. */
  from: number;
  to: number;
}

/**
 * The blocks around an offset of a lesson's text that a form can edit, the innermost first. A part counts with
 * its whole block. Empty when the text cannot be read, and for blocks in lists and quotes, whose lines begin
 * with signs of their own.
 */
export function findBlocksAt(source: string, offset: number): FoundBlock[] {
  const { body, problem } = splitSource(source);
  const parsed = problem ? null : parseBody(body);
  if (!parsed?.tree) return [];
  // The body has an empty line for each of the front matter, so that only its offsets differ.
  const moved = source.length - body.length;
  const found: FoundBlock[] = [];
  const look = (node: LessonNode, isShifted: boolean): void => {
    const from = (node.position?.start.offset ?? 0) + moved;
    const to = (node.position?.end.offset ?? 0) + moved;
    if (node.type !== 'root' && (offset < from || offset > to)) return;
    const block = isBlock(node) ? toValue(node, body, isShifted) : null;
    if (block) found.unshift({ value: block, from, to });
    const shifts = isShifted || node.type === 'listItem' || node.type === 'blockquote';
    for (const child of childrenOf(node)) look(child, shifts);
  };
  look(parsed.tree, false);
  return found;
}

function toValue(block: Block, body: string, isShifted: boolean): BlockValue | null {
  const form = findBlockForm(block.name ?? '');
  if (!form || form.group === null) return null;
  return isShifted && form.group !== 'sentence' ? null : readBlock(block, body);
}

/** The block that a text holds and nothing besides; null when it holds something else. */
export function readWholeBlock(text: string): BlockValue | null {
  const [found, ...more] = findBlocksAt(text, 0).reverse();
  return found && more.every(({ to }) => to <= found.to) && found.to === text.length
    ? found.value
    : null;
}
