import { readFileSync } from 'node:fs';
import { parseBody } from '../gate/parse-body.ts';
import {
  attributeOf,
  isBlock,
  walk,
  type Block,
  type LessonNode,
  type LessonRoot,
} from '../gate/lesson-tree.ts';
import { splitSource } from '../gate/split-source.ts';
import type { ContentProblem } from '../problem.ts';
import { readProse, textOfPassage, type Passage } from '../prose/read-prose.ts';
import type { Registry } from '../registry/index.ts';
import { differenceOf, figuresIn } from './figures-in.ts';

/** Attributes that say what a block points at: a translation has the very same. */
const pointing = [
  'id',
  'fact',
  'source',
  'name',
  'symbol',
  'date',
  'kind',
  'to',
  'correct',
  'href',
];
/** Blocks in a sentence, which another language may put in another order. */
const inSentence = new Set(['Fact', 'Term', 'Ref']);

/** One file of a lesson, and what its language calls things. */
interface LessonFile {
  path: string;
  registry: Registry;
}

/**
 * Sets a translated lesson beside its source: the same headings, blocks and links in the same order, the
 * same facts, terms and references, the same figures and dates, and no sentence left as it was.
 */
export function compareLessons(source: LessonFile, translation: LessonFile): ContentProblem[] {
  const [from, to] = [readLesson(source), readLesson(translation)];
  const tell = (message: string) => ({ path: translation.path, line: 1, column: 1, message });
  const say = (what: string, wanted: string[], found: string[]) => {
    const difference = differenceOf(wanted, found);
    return difference.length > 0
      ? [tell(`${what} differ from the source’s: ${difference.join(', ')}`)]
      : [];
  };
  const problems = [
    ...say('headings and blocks', from.outline, to.outline),
    ...say('facts, terms and references', from.named, to.named),
    ...say('figures', from.figures, to.figures),
  ];
  if (problems.length === 0 && from.outline.join() !== to.outline.join())
    problems.push(tell('headings and blocks stand in another order than the source’s'));
  for (const passage of to.sentences)
    if (from.sentences.includes(passage)) problems.push(tell(`is not translated: “${passage}”`));
  return problems;
}

function readLesson({ path, registry }: LessonFile) {
  const { tree } = parseBody(splitSource(readFileSync(path, 'utf8')).body);
  const passages = tree ? readProse(tree, registry) : [];
  const nodes = tree ? [...walk(tree)] : [];
  const blocks = nodes.filter(isBlock);
  return {
    outline: nodes.flatMap(describeNode),
    named: blocks.filter(({ name }) => inSentence.has(name ?? '')).map(describeBlock),
    figures: figuresIn(tree ? passages.map(ownText).join('\n') : ''),
    sentences: passages.map(textOfPassage).filter(isSentence),
  };
}

/** A passage's text without what comes from the registry, which each language writes in its own way. */
function ownText({ pieces }: Passage): string {
  return pieces.map(({ text, node }) => (node === null ? ' ' : text)).join('');
}

function describeNode(node: LessonNode | LessonRoot): string[] {
  if (node.type === 'heading') return [`heading ${node.depth}`];
  if (node.type === 'link') return [`link ${node.url}`];
  if (node.type === 'tableRow') return [`row of ${node.children.length}`];
  if (node.type === 'listItem') return ['item'];
  return isBlock(node) && !inSentence.has(node.name ?? '') ? [describeBlock(node)] : [];
}

/** A real case's name and a block's kind stay; a title, a label or a question is translated. */
function describeBlock(block: Block): string {
  const attributes = pointing
    .filter((name) => name !== 'name' || block.name === 'Picture')
    .flatMap((name) => attributeOf(block, name) ?? []);
  return [block.name, ...attributes].join(' ');
}

/** Names, symbols and single words may well be the same in two languages; four words in a row are not. */
function isSentence(text: string): boolean {
  return (text.match(/\p{Ll}{2,}/gu)?.length ?? 0) >= 4;
}
