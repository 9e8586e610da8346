import {
  attributeOf,
  childrenOf,
  isBlock,
  type Block,
  type LessonNode,
} from '../gate/lesson-tree.ts';
import { readableAttributes } from './readable.ts';
import type { InlineCode } from './segment.ts';
import { writeTokens, type Piece } from './token-text.ts';

/** The text that nodes were read from. */
export interface TextOfNodes {
  /** What stands between two places of the document. */
  slice: (start: number, end: number) => string;
  startOf: (node: LessonNode) => number;
  endOf: (node: LessonNode) => number;
}

/** The words and codes of a run of nodes in a sentence, and the tags among them whose attributes are read. */
export interface InlineText {
  text: string;
  codes: InlineCode[];
  tags: Block[];
}

/** Reads a run of nodes in a sentence. */
export function readInline(nodes: readonly LessonNode[], source: TextOfNodes): InlineText {
  const pieces: Piece[] = [];
  const codes: InlineCode[] = [];
  const tags: Block[] = [];
  const visit = (node: LessonNode): void => {
    if (node.type === 'text') {
      pieces.push({ type: 'words', words: node.value.replace(/\s*\n\s*/g, ' ') });
      return;
    }
    const token = emphasisOf(node) ?? String(codes.length + 1);
    const { open, close } = endsOf(node, source);
    if (emphasisOf(node) === null)
      codes.push({ token, name: nameOf(node), points: pointsOf(node, source), open, close });
    if (isBlock(node)) tags.push(node);
    if (close === null) {
      pieces.push({ type: 'empty', token });
      return;
    }
    pieces.push({ type: 'open', token });
    childrenOf(node).forEach(visit);
    pieces.push({ type: 'close', token });
  };
  nodes.forEach(visit);
  return { text: writeTokens(joinWords(pieces)), codes, tags };
}

/** Words beside each other are one piece: a line's end may have divided them. */
function joinWords(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.type === 'words' && piece.type === 'words')
      joined[joined.length - 1] = { type: 'words', words: last.words + piece.words };
    else joined.push(piece);
  }
  return joined;
}

function emphasisOf(node: LessonNode): 'b' | 'i' | null {
  if (node.type === 'strong') return 'b';
  return node.type === 'emphasis' ? 'i' : null;
}

/** What stands before and after a node's words; `close` is null for one without words of its own. */
function endsOf(node: LessonNode, source: TextOfNodes): { open: string; close: string | null } {
  const [start, end] = [source.startOf(node), source.endOf(node)];
  const [first, last] = [childrenOf(node)[0], childrenOf(node).at(-1)];
  // An address that stands in the text by itself is a link whose words are the address.
  if (!first || !last || source.startOf(first) === start)
    return { open: source.slice(start, end), close: null };
  return {
    open: source.slice(start, source.startOf(first)),
    close: source.slice(source.endOf(last), end),
  };
}

function nameOf(node: LessonNode): string {
  return isBlock(node) ? (node.name ?? 'tag') : node.type;
}

function pointsOf(node: LessonNode, source: TextOfNodes): string {
  if (node.type === 'link') return `link ${node.url}`;
  if (!isBlock(node)) {
    const isPair = childrenOf(node).length > 0;
    return isPair
      ? node.type
      : `${node.type} ${source.slice(source.startOf(node), source.endOf(node))}`;
  }
  const readable = readableAttributes(node.name ?? '');
  const pointing = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && !readable.has(attribute.name)
      ? [`${attribute.name}=${String(attributeOf(node, attribute.name))}`]
      : [],
  );
  return [node.name, ...pointing.sort()].join(' ');
}
