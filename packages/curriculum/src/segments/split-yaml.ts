import type { DocumentKind } from '@heard/domain/authoring';
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isList, isReadable } from './readable-fields.ts';
import type { Segment, SplitText } from './segment.ts';
import { readMark } from './segment-mark.ts';
import { TextLines } from './text-lines.ts';

/** What a YAML text is, and where it stands when it is the head of a lesson. */
export interface YamlPart {
  kind: DocumentKind | 'front-matter';
  prefix: string;
  /** Offset of its first sign in the document. */
  at: number;
  lines: TextLines;
}

/** The segments of a YAML text: the values that people read. */
export function splitYaml(
  text: string,
  part?: Partial<YamlPart> & Pick<YamlPart, 'kind'>,
): SplitText {
  const { kind, prefix = '', at = 0, lines = new TextLines(text) } = part ?? { kind: 'poster' };
  const document = parseDocument(text, {
    ...{ uniqueKeys: true, schema: 'core', lineCounter: new LineCounter() },
    ...{ merge: false, keepSourceTokens: false },
  });
  const [broken] = [...document.errors, ...document.warnings];
  if (broken) {
    const message = broken.message.split('\n')[0]?.split(' at line ')[0] ?? broken.message;
    return { segments: [], problem: { ...lines.placeOf(at + broken.pos[0]), message } };
  }
  const splitter = new YamlSplitter(text, { kind, prefix, at, lines });
  splitter.visit(document.contents, [], false);
  return { segments: splitter.segments, problem: null };
}

class YamlSplitter {
  readonly segments: Segment[] = [];

  constructor(
    private readonly text: string,
    private readonly part: YamlPart,
  ) {}

  visit(node: unknown, steps: readonly string[], inFlow: boolean): void {
    if (isMap(node)) {
      for (const { key, value } of node.items)
        this.visit(
          value,
          [...steps, isScalar(key) ? String(key.value) : ''],
          inFlow || node.flow === true,
        );
    } else if (isSeq(node)) {
      if (isList(this.part.kind, steps)) this.addList(node, steps);
      else
        namesOf(node).forEach((name, index) =>
          this.visit(node.items[index], [...steps, name], inFlow || node.flow === true),
        );
    } else if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') {
      if (!isReadable(this.part.kind, steps)) return;
      const { words, mark } = readMark(node.value);
      const format = inFlow ? 'yaml-in-flow' : 'yaml';
      this.add(node.range ?? null, {
        id: steps.join('/'),
        kind: 'value',
        format,
        text: words,
        mark,
      });
    }
  }

  private addList(node: YAMLSeq, steps: readonly string[]): void {
    const items = node.items.flatMap((item) =>
      isScalar(item) ? [readMark(String(item.value))] : [],
    );
    if (items.length === 0) return;
    this.add(node.range ?? null, {
      ...{ id: steps.join('/'), kind: 'words', format: 'yaml-list' },
      text: items.map(({ words }) => words).join('\n'),
      mark: items.find(({ mark }) => mark !== null)?.mark ?? null,
    });
  }

  private add(
    range: readonly [number, number, number] | null,
    segment: Pick<Segment, 'id' | 'kind' | 'format' | 'text' | 'mark'>,
  ): void {
    if (!range) return;
    const { at, lines, prefix } = this.part;
    const raw = this.text.slice(range[0], range[1]);
    const start = at + range[0];
    this.segments.push({
      ...segment,
      ...{ id: `${prefix}${segment.id}`, codes: [], within: null },
      ...{ start, end: start + raw.trimEnd().length, place: lines.placeOf(start) },
    });
  }
}

/** How the items of a list are called in ids: by their own id or slug, otherwise by their number. */
function namesOf(node: YAMLSeq): string[] {
  const own = node.items.map((item) => (isMap(item) ? ownName(item) : null));
  return own.map((name, index) => {
    const before = own.slice(0, index).filter((other) => other === name).length;
    if (name === null) return String(index + 1);
    return before === 0 ? name : `${name}.${before + 1}`;
  });
}

function ownName(item: YAMLMap): string | null {
  for (const key of ['id', 'slug']) {
    const value = item.get(key);
    if (typeof value === 'string' && /^[a-z0-9-]+$/.test(value)) return value;
  }
  return null;
}
