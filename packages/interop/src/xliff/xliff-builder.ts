import { XliffProblemError } from './xliff-problem.ts';
import {
  fromNameToken,
  xliffStates,
  type XliffDocument,
  type XliffFile,
  type XliffNote,
  type XliffPiece,
  type XliffState,
  type XliffUnit,
} from './xliff-document.ts';

type Attributes = ReadonlyMap<string, string>;
interface OpenNote {
  category: string;
  text: string;
}

/** Elements that say nothing by themselves, or that a tool may have added and that we can do without. */
const passed = new Set([
  'notes',
  'originalData',
  'group',
  'skeleton',
  'mrk',
  'sm',
  'em',
  'segment',
  'ignorable',
]);

/** Puts a document together from the elements of its XML, in the order in which they come. */
export class XliffBuilder {
  private document: XliffDocument | null = null;
  private file: XliffFile | null = null;
  private unit: XliffUnit | null = null;
  private note: OpenNote | null = null;
  private side: 'source' | 'target' | null = null;
  private pairs: string[] = [];
  private data: { id: string; text: string } | null = null;
  private datas = new Map<string, string>();
  private refs = new Map<
    string,
    { start: string; end: string | null; shown: string; within: string[] }
  >();
  private segment: { state: XliffState; isBehind: boolean } | null = null;

  constructor(private readonly at: () => { line: number; column: number }) {}

  open(name: string, attributes: Attributes): void {
    const need = (key: string) => {
      const value = attributes.get(key);
      if (value === undefined) this.fail('missing-attribute', `${name} ${key}`);
      return value ?? '';
    };
    if (this.document === null) this.openRoot(name, attributes, need);
    else if (name === 'file')
      this.file = {
        id: attributes.get('original') ?? fromNameToken(need('id')),
        stamp: '',
        notes: [],
        units: [],
      };
    else if (name === 'unit') this.openUnit(attributes, need);
    else if (name === 'note') this.note = { category: attributes.get('category') ?? '', text: '' };
    else if (name === 'data') this.data = { id: need('id'), text: '' };
    else if (name === 'cp') this.words(readCodePoint(need('hex')));
    else if (name === 'source' || name === 'target') this.openSide(name);
    else if (name === 'segment') this.openSegment(attributes);
    else if (this.side !== null && this.openCode(name, attributes, need)) return;
    else if (!passed.has(name)) this.fail('unknown-element', name);
  }

  close(name: string): void {
    if (name === 'file' && this.file) {
      this.document?.files.push(this.file);
      this.file = null;
    } else if (name === 'unit' && this.unit) this.closeUnit(this.unit);
    else if (name === 'note') this.closeNote();
    else if (name === 'data' && this.data) {
      this.datas.set(this.data.id, this.data.text);
      this.data = null;
    } else if (name === 'source' || name === 'target') this.side = null;
    else if (name === 'pc') {
      const token = this.pairs.pop();
      if (token !== undefined) this.add({ type: 'close', token });
    }
  }

  words(words: string): void {
    if (this.note) this.note.text += words;
    else if (this.data) this.data.text += words;
    else if (this.side !== null) this.add({ type: 'words', words });
  }

  finish(): XliffDocument {
    return this.document ?? this.fail('broken-xml', 'no root element');
  }

  private openRoot(name: string, attributes: Attributes, need: (key: string) => string): void {
    if (name !== 'xliff') throw new XliffProblemError({ code: 'not-xliff', ...this.at() });
    const version = attributes.get('version') ?? '';
    if (!/^2\.[01]$/.test(version)) this.fail('wrong-version', version);
    this.document = { sourceLanguage: need('srcLang'), targetLanguage: need('trgLang'), files: [] };
  }

  private openUnit(attributes: Attributes, need: (key: string) => string): void {
    this.datas.clear();
    this.refs.clear();
    this.segment = null;
    this.unit = {
      id: fromNameToken(need('id')),
      ...{ notes: [], state: 'initial', isBehind: false, source: [], target: null, codes: [] },
      translate: attributes.get('translate') !== 'no',
    };
  }

  /** A tool may divide a passage into several segments: it is as far as the least of them. */
  private openSegment(attributes: Attributes): void {
    const named = xliffStates.find((state) => state === attributes.get('state')) ?? 'initial';
    const isBehind = attributes.get('subState') === 'heard:behind';
    const before = this.segment;
    const least =
      before && xliffStates.indexOf(before.state) < xliffStates.indexOf(named)
        ? before.state
        : named;
    this.segment = { state: least, isBehind: isBehind || (before?.isBehind ?? false) };
  }

  private openSide(side: 'source' | 'target'): void {
    this.side = side;
    this.pairs = [];
    if (this.unit && side === 'target') this.unit.target ??= [];
  }

  private openCode(name: string, attributes: Attributes, need: (key: string) => string): boolean {
    if (!['ph', 'pc', 'sc', 'ec'].includes(name)) return false;
    const subType = /^xlf:([bi])$/.exec(attributes.get('subType') ?? '')?.[1];
    const id = name === 'ec' ? (attributes.get('startRef') ?? need('id')) : need('id');
    const token = subType ?? (/^[bi]\d+$/.test(id) ? id.charAt(0) : id);
    if (name === 'ec') this.add({ type: 'close', token });
    else this.add({ type: name === 'ph' ? 'empty' : 'open', token });
    if (name === 'pc') this.pairs.push(token);
    const start = attributes.get('dataRef') ?? attributes.get('dataRefStart');
    if (start !== undefined && !this.refs.has(token))
      this.refs.set(token, {
        ...{ start, end: attributes.get('dataRefEnd') ?? null },
        shown: attributes.get('disp') ?? attributes.get('dispStart') ?? '',
        within: (attributes.get('subFlows') ?? attributes.get('subFlowsStart') ?? '')
          .split(' ')
          .filter((flow) => flow !== '')
          .map(fromNameToken),
      });
    return true;
  }

  private closeNote(): void {
    if (this.note === null) return;
    const note: XliffNote = this.note;
    this.note = null;
    if (this.unit) this.unit.notes.push(note);
    else if (this.file && note.category === 'source-stamp') this.file.stamp = note.text;
    else this.file?.notes.push(note);
  }

  private closeUnit(unit: XliffUnit): void {
    if (this.segment) Object.assign(unit, this.segment);
    unit.codes = [...this.refs].map(([token, { start, end, shown, within }]) => ({
      ...{ token, shown, within },
      open: this.datas.get(start) ?? '',
      close: end === null ? null : (this.datas.get(end) ?? ''),
    }));
    this.file?.units.push(unit);
    this.unit = null;
  }

  private add(piece: XliffPiece): void {
    const pieces = this.side === 'source' ? this.unit?.source : this.unit?.target;
    const last = pieces?.at(-1);
    if (piece.type === 'words' && last?.type === 'words') last.words += piece.words;
    else pieces?.push(piece);
  }

  private fail(
    code: 'broken-xml' | 'wrong-version' | 'missing-attribute' | 'unknown-element',
    detail: string,
  ): never {
    throw new XliffProblemError({ code, ...this.at(), detail });
  }
}

function readCodePoint(hex: string): string {
  const point = Number.parseInt(hex, 16);
  return point >= 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD';
}
