import {
  attributeOf,
  childrenOf,
  isBlock,
  textOf,
  type Block,
  type LessonNode,
  type LessonRoot,
} from '../gate/lesson-tree.ts';
import type { Registry } from '../registry/index.ts';

/** What readers read in one go: a paragraph, an item, a cell, a title. */
export interface Passage {
  /** `sentence` for running text; `label` for titles, table cells and the like. */
  kind: 'sentence' | 'label';
  /** Whether it is about invented people or places. */
  isInvented: boolean;
  /** The head of the table's row in which it stands. */
  rowHead: string | null;
  /** In order: text of the author's, and figures and words that come from the registry. */
  pieces: { text: string; node: LessonNode | null }[];
}

/** Attributes that readers see as text. */
const readAttributes = ['title', 'label', 'caption', 'question', 'prompt', 'front', 'text', 'name'];
/** Blocks that tell of invented people, or ask what somebody would do. */
const inventing = new Set(['Situation', 'Case', 'KnowledgeCheck']);

type Around = Pick<Passage, 'isInvented' | 'rowHead'>;

/** All passages of a lesson's body, in reading order. */
export function readProse(tree: LessonRoot, registry: Registry): Passage[] {
  const passages: Passage[] = [];
  const look = (node: LessonNode, around: Around): void => {
    if (isBlock(node)) {
      const isInvented = around.isInvented || inventing.has(node.name ?? '');
      passages.push(...labelsOf(node, isInvented));
      lookInside(node, { ...around, isInvented });
    } else if (node.type === 'tableRow') {
      const [first] = node.children;
      lookInside(node, { ...around, rowHead: first ? textOf(first) : '' });
    } else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      addPassage(node, around);
    } else {
      lookInside(node, around);
    }
  };
  // A block on one line has its words directly inside it, without a paragraph.
  const lookInside = (node: LessonNode, around: Around) => {
    const children = childrenOf(node);
    if (children.some(isWords)) addPassage(node, around);
    else for (const child of children) look(child, around);
  };
  const addPassage = (node: LessonNode, around: Around) => {
    const isLabel = node.type === 'heading' || around.rowHead !== null;
    const inner: LessonNode[] = [];
    const pieces = piecesOf(node, registry, inner);
    if (pieces.length > 0)
      passages.push({ kind: isLabel ? 'label' : 'sentence', ...around, pieces });
    for (const block of inner) look(block, around);
  };
  lookInside(tree, { isInvented: false, rowHead: null });
  return passages;
}

function isWords(node: LessonNode): boolean {
  if (isBlock(node)) return ['Fact', 'Term', 'Ref'].includes(node.name ?? '');
  return ['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link'].includes(node.type);
}

function piecesOf(node: LessonNode, registry: Registry, blocks: LessonNode[]): Passage['pieces'] {
  return childrenOf(node).flatMap((child): Passage['pieces'] => {
    if (isBlock(child) && child.name === 'Fact') {
      const fact = registry.facts.get(String(attributeOf(child, 'id')));
      return [{ text: String(fact?.value ?? ''), node: null }];
    }
    if (isBlock(child) && child.name === 'Ref') return [];
    if (isBlock(child) && child.name === 'Term' && child.children.length === 0) {
      const term = registry.terms.get(String(attributeOf(child, 'id')));
      return [{ text: term?.term ?? '', node: null }];
    }
    if (isBlock(child) && child.name !== 'Term') {
      blocks.push(child);
      return [];
    }
    if ('value' in child) return [{ text: child.value, node: child }];
    if (child.type === 'break') return [{ text: ' ', node: null }];
    return piecesOf(child, registry, blocks);
  });
}

function labelsOf(block: Block, isInvented: boolean): Passage[] {
  return readAttributes.flatMap((name) => {
    const text = attributeOf(block, name);
    // A picture's name is an id; everywhere else a name is read.
    if (typeof text !== 'string' || (block.name === 'Picture' && name === 'name')) return [];
    return [{ kind: 'label' as const, isInvented, rowHead: null, pieces: [{ text, node: block }] }];
  });
}

/** A passage's text, with everything that it shows. */
export function textOfPassage({ pieces }: Passage): string {
  return pieces.map(({ text }) => text).join('');
}
