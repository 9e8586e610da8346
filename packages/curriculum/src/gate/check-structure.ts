import { explainLookAlike } from '../signs/look-alikes.ts';
import { blockRules, type BlockRule } from './block-rules.ts';
import { checkAttributes, type Complain } from './check-attributes.ts';
import { checkCase, checkKnowledge } from './check-case.ts';
import {
  childrenOf,
  isBlock,
  isTransparent,
  partsOf,
  placeOf,
  type Block,
  type LessonNode,
  type LessonRoot,
} from './lesson-tree.ts';

/** Deeper than any page needs. */
const deepest = 20;
const mostNodes = 8000;

/** Nodes of Markdown that need no look of their own. */
const plain = new Set<LessonNode['type']>([
  ...([
    'root',
    'paragraph',
    'heading',
    'text',
    'emphasis',
    'strong',
    'delete',
    'inlineCode',
  ] as const),
  ...(['code', 'break', 'thematicBreak', 'blockquote', 'list', 'table', 'tableRow'] as const),
  ...(['tableCell', 'link', 'linkReference', 'definition'] as const),
]);

const refused: Partial<Record<LessonNode['type'], string>> = {
  mdxjsEsm: 'import and export are not allowed; a line may not begin with these words',
  mdxFlowExpression: 'expressions in { } are not allowed; write \\{ for the sign itself',
  mdxTextExpression: 'expressions in { } are not allowed; write \\{ for the sign itself',
  image: 'pictures are not allowed here yet',
  imageReference: 'pictures are not allowed here yet',
  footnoteReference: 'footnotes are written with <Ref source="…" place="…" />',
  footnoteDefinition: 'footnotes are written with <Ref source="…" place="…" />',
  html: 'raw HTML is not allowed',
};

/** Nodes of Markdown that stand in a line of text. */
const inLine = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
]);

/** Where the walk is: the nodes above, nearest last, without paragraphs that MDX takes away. */
type Above = readonly LessonNode[];

/** Looks at every node: its kind, where it stands, and for a block its attributes and what it holds. */
export function checkStructure(tree: LessonRoot, complain: Complain): void {
  let nodes = 0;
  const look = (node: LessonNode, above: Above): void => {
    nodes += 1;
    if (nodes === mostNodes)
      complain(placeOf(node), `more than ${mostNodes} parts; divide the lesson`);
    if (nodes >= mostNodes) return;
    if (above.length > deepest) return complain(placeOf(node), 'nested too deeply');
    checkNode(node, above, complain);
    const next = isTransparent(node) ? above : [...above, node];
    for (const child of childrenOf(node)) look(child, next);
  };
  look(tree, []);
}

function checkNode(node: LessonNode, above: Above, complain: Complain): void {
  const at = placeOf(node);
  if (isBlock(node)) return checkBlock(node, above, complain);
  if (node.type === 'listItem') {
    if (typeof node.checked === 'boolean') complain(at, 'lists with boxes to tick are not allowed');
  } else if (!plain.has(node.type)) {
    complain(at, refused[node.type] ?? `“${node.type}” is not allowed`);
  }
  if (node.type === 'heading' && above.length > 1)
    complain(at, 'a heading stands outside of blocks');
  if (node.type === 'link' && above.some(isLink)) complain(at, 'a link may not hold another');
}

function checkBlock(block: Block, above: Above, complain: Complain): void {
  const at = placeOf(block);
  const name = block.name ?? '';
  const rule = blockRules.get(name);
  if (name === '') return complain(at, '<> is not allowed');
  if (!rule)
    return complain(
      at,
      /^[a-z]/.test(name)
        ? `raw HTML is not allowed: <${name}>`
        : `there is no block “${name}”${explainLookAlike(name)}`,
    );
  checkAttributes(block, rule, complain);
  checkPlace(block, rule, above, complain);
  checkContent(block, rule, complain);
  if (name === 'Case') checkCase(block, complain);
  if (name === 'KnowledgeCheck') checkKnowledge(block, complain);
}

function checkPlace(block: Block, rule: BlockRule, above: Above, complain: Complain): void {
  const at = placeOf(block);
  const name = block.name ?? '';
  const parent = above.at(-1);
  const parentBlock = parent && isBlock(parent) ? (parent.name ?? '') : '';
  const isInLine = parent !== undefined && inLine.has(parent.type);
  if (rule.stands === 'sentence') {
    if (above.some(isLink)) complain(at, `${name} may not stand in a link`);
    const holdsLine = parentBlock !== '' || parent?.type === 'listItem';
    if (!isInLine && !holdsLine) complain(at, `${name} stands in a sentence, not alone`);
  } else if (typeof rule.stands === 'object') {
    if (parentBlock !== rule.stands.in)
      complain(at, `${name} stands directly in ${rule.stands.in}`);
  } else if (isInLine || parentBlock === name) {
    complain(at, `${name} stands on lines of its own, not in a line of text or in itself`);
  } else if (rule.stands === 'top' && parent?.type !== 'root') {
    complain(at, `${name} stands at the top level of a lesson, not inside something`);
  }
}

function checkContent(block: Block, rule: BlockRule, complain: Complain): void {
  const name = block.name ?? '';
  const parts = partsOf(block);
  const first = parts[0];
  if (rule.content === 'nothing') {
    if (first) complain(placeOf(first), `${name} holds nothing; write <${name} … />`);
  } else if (rule.content === 'line') {
    const odd = parts.find(
      (part) => !['text', 'emphasis', 'strong', 'inlineCode'].includes(part.type),
    );
    if (odd) complain(placeOf(odd), `${name} holds words alone`);
    if (!first && name === 'Choice') complain(placeOf(block), 'Choice needs words');
  } else if (rule.content === 'flow') {
    if (!first && name !== 'Download') complain(placeOf(block), `${name} is empty`);
  } else {
    checkParts(block, rule.content, complain);
  }
}

function checkParts(
  block: Block,
  content: { parts: string; least: number },
  complain: Complain,
): void {
  const isPart = (node: LessonNode) =>
    node.type === content.parts || (isBlock(node) && node.name === content.parts);
  const parts = partsOf(block);
  const odd = parts.find((part) => !isPart(part));
  if (odd) complain(placeOf(odd), `${block.name} holds ${content.parts} alone`);
  if (parts.filter(isPart).length < content.least)
    complain(placeOf(block), `${block.name} needs at least ${content.least} ${content.parts}`);
}

function isLink(node: LessonNode): boolean {
  if (isBlock(node)) return node.name === 'Term' || node.name === 'Choice';
  return node.type === 'link' || node.type === 'linkReference';
}
