import type { Place } from '../problem.ts';
import type { SegmentMark } from './segment-mark.ts';

/** What a segment's words are in the document. */
export type SegmentKind =
  'heading' | 'paragraph' | 'item' | 'cell' | 'attribute' | 'value' | 'words';

/** A tag, a link or another thing in a sentence that is no words and that translators may only move. */
export interface InlineCode {
  /** By which the words name it: `1` for `<1/>` or `<1>…</1>`. */
  token: string;
  /** `Term`, `Fact`, `Ref`, `link`, or what else it is. */
  name: string;
  /** What it points at; two codes with the same are the same in two languages. */
  points: string;
  /** Its text in the document, before and after its words; `close` is null where it holds no words. */
  open: string;
  close: string | null;
}

/** A passage of words that is translated as one. */
export interface Segment {
  /** Its place in the structure: `body/Callout.1/p.2`, `questions/q-1/options/a/text`. */
  id: string;
  kind: SegmentKind;
  /** How its words are written down at its place. */
  format: 'markdown' | 'attribute' | 'yaml' | 'yaml-in-flow' | 'yaml-list';
  /** Its range in the document's text, in UTF-16 units. */
  start: number;
  end: number;
  place: Place;
  /** Its words, with codes for what is none; without the mark. A list has one line for each of its texts. */
  text: string;
  codes: InlineCode[];
  mark: SegmentMark | null;
  /** The segment in whose sentence it stands, where it is an attribute of a code. */
  within: string | null;
}

/** What splitting gives: all segments in reading order, or the one problem that keeps the text from being read. */
export interface SplitText {
  segments: Segment[];
  problem: (Place & { message: string }) | null;
}

/** Whether there is anything to translate: a sign, a figure or a lone code is the same in every language. */
export function hasWords({ text }: Pick<Segment, 'text'>): boolean {
  return /\p{L}/u.test(text.replace(/<\/?(?:\d+|[bi])\/?>/g, ''));
}
