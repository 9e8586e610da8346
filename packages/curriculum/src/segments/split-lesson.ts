import {
  childrenOf,
  isBlock,
  type Block,
  type LessonNode,
  type LessonRoot,
} from '../gate/lesson-tree.ts';
import { parseBody } from '../gate/parse-body.ts';
import { splitSource } from '../gate/split-source.ts';
import { readInline, type InlineText, type TextOfNodes } from './read-inline.ts';
import { blocksInSentence, readableAttributes } from './readable.ts';
import type { Segment, SegmentKind, SplitText } from './segment.ts';
import { readMark } from './segment-mark.ts';
import { splitYaml } from './split-yaml.ts';
import { TextLines } from './text-lines.ts';

const phrasing = new Set([
  ...['text', 'strong', 'emphasis', 'delete', 'link', 'inlineCode', 'break', 'image'],
  ...['linkReference', 'imageReference', 'footnoteReference', 'mdxTextExpression'],
]);
const shortNames: Partial<Record<LessonNode['type'], string>> = {
  paragraph: 'p',
  listItem: 'item',
  tableRow: 'row',
  tableCell: 'cell',
  blockquote: 'quote',
};
const kinds: Partial<Record<LessonNode['type'], SegmentKind>> = {
  heading: 'heading',
  listItem: 'item',
  tableCell: 'cell',
};

/** The segments of a lesson or a page for adults: those of its head, then those of its body. */
export function splitLesson(text: string): SplitText {
  const { frontMatter, body, problem: broken } = splitSource(text);
  if (broken) return { segments: [], problem: broken };
  const lines = new TextLines(text);
  const head = frontMatter
    ? splitYaml(frontMatter.text, {
        kind: 'front-matter',
        prefix: 'head/',
        at: lines.offsetOf({ line: frontMatter.firstLine, column: 1 }),
        lines,
      })
    : { segments: [], problem: null };
  if (head.problem) return head;
  const { tree, problem } = parseBody(body);
  if (!tree) return { segments: [], problem };
  return {
    segments: [...head.segments, ...new BodySplitter(text, lines).split(tree)],
    problem: null,
  };
}

/** Walks a body once and keeps what it finds. */
class BodySplitter {
  private readonly segments: Segment[] = [];
  private readonly source: TextOfNodes;

  constructor(
    text: string,
    private readonly lines: TextLines,
  ) {
    const at = (point: { line: number; column: number } | undefined) =>
      lines.offsetOf(point ?? { line: 1, column: 1 });
    this.source = {
      slice: (start, end) => text.slice(start, end),
      startOf: (node) => at(node.position?.start),
      endOf: (node) => at(node.position?.end),
    };
  }

  split(root: LessonRoot): Segment[] {
    this.visitAll(root.children, { path: 'body', kind: 'paragraph', counts: new Map() });
    return this.segments;
  }

  private visitAll(nodes: readonly LessonNode[], where: Where): void {
    let run: LessonNode[] = [];
    const flush = () => {
      if (run.some((node) => node.type !== 'text' || node.value.trim() !== ''))
        this.addRun(run, where);
      run = [];
    };
    for (const node of nodes) {
      if (isInSentence(node)) {
        run.push(node);
        continue;
      }
      flush();
      this.visit(node, where);
    }
    flush();
  }

  private visit(node: LessonNode, where: Where): void {
    // A paragraph that holds blocks alone is none: its blocks stand as if on lines of their own.
    if (node.type === 'paragraph' && node.children.some((child) => !isInSentence(child))) {
      this.visitAll(node.children, where);
      return;
    }
    const name = isBlock(node) ? (node.name ?? 'tag') : (shortNames[node.type] ?? node.type);
    const path = `${where.path}/${count(where.counts, name)}`;
    const kind = kinds[node.type] ?? (node.type === 'paragraph' ? where.kind : 'paragraph');
    if (isBlock(node)) this.addAttributes(node, path, null);
    this.visitAll(childrenOf(node), { path, kind, counts: new Map() });
  }

  private addRun(run: readonly LessonNode[], { path, kind, counts }: Where): void {
    const nodes = trimRun(run);
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (!first || !last) return;
    const inline = readInline(nodes, this.source);
    const id = `${path}/${count(counts, 'words')}`;
    const trimmed = trimmedRange(first, last, this.source);
    const { words, mark } = readMark(inline.text.trim());
    this.segments.push({
      ...{ id, kind, format: 'markdown', ...trimmed },
      place: this.lines.placeOf(trimmed.start),
      ...{ text: words, codes: inline.codes, mark, within: null },
    });
    this.addTags(inline, id);
  }

  private addTags({ tags, codes }: InlineText, id: string): void {
    const counts = new Map<string, number>();
    const blocks = codes.filter(({ name }) => tags.some((tag) => tag.name === name));
    tags.forEach((tag, index) => {
      const points = blocks[index]?.points ?? tag.name ?? '';
      this.addAttributes(tag, `${id}/${count(counts, points.replaceAll(/[ =/]/g, '-'))}`, id);
    });
  }

  private addAttributes(block: Block, path: string, within: string | null): void {
    const readable = readableAttributes(block.name ?? '');
    for (const attribute of block.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
      if (!readable.has(attribute.name) || !attribute.position || attribute.value === '') continue;
      const from = this.lines.offsetOf(attribute.position.start);
      const to = this.lines.offsetOf(attribute.position.end);
      const opening = this.source.slice(from, to).search(/["']/);
      if (opening < 0) continue;
      const { words, mark } = readMark(attribute.value);
      this.segments.push({
        ...{ id: `${path}@${attribute.name}`, kind: 'attribute', format: 'attribute' },
        ...{ start: from + opening + 1, end: to - 1 },
        place: this.lines.placeOf(from + opening + 1),
        ...{ text: words, codes: [], mark, within },
      });
    }
  }
}

interface Where {
  path: string;
  kind: SegmentKind;
  /** How often each name was met so far in this place. */
  counts: Map<string, number>;
}

function count(counts: Map<string, number>, name: string): string {
  const next = (counts.get(name) ?? 0) + 1;
  counts.set(name, next);
  return `${name}.${next}`;
}

function isInSentence(node: LessonNode): boolean {
  return isBlock(node) ? blocksInSentence.has(node.name ?? '') : phrasing.has(node.type);
}

/** A run without the blanks at its ends. */
function trimRun(run: readonly LessonNode[]): LessonNode[] {
  const isBlank = (node: LessonNode | undefined) =>
    node?.type === 'text' && node.value.trim() === '';
  const [from, to] = [run.findIndex((n) => !isBlank(n)), run.findLastIndex((n) => !isBlank(n))];
  return run.slice(from, to + 1);
}

function trimmedRange(first: LessonNode, last: LessonNode, source: TextOfNodes) {
  const [start, end] = [source.startOf(first), source.endOf(last)];
  const raw = source.slice(start, end);
  return {
    start: start + (raw.length - raw.trimStart().length),
    end: end - (raw.length - raw.trimEnd().length),
  };
}
