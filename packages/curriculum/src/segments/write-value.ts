import { parseDocument, isScalar, stringify } from 'yaml';
import { writeInline } from './write-inline.ts';
import { writeMark, type SegmentMark } from './segment-mark.ts';
import type { InlineCode, Segment } from './segment.ts';

/** Words to be written in place of a segment's. */
export interface SegmentWords {
  text: string;
  mark: SegmentMark | null;
  /** What the codes in the text stand for. */
  codes: readonly InlineCode[];
}

/** Words as they stand in a document at the segment's place. */
export function writeSegment(
  { format }: Pick<Segment, 'format'>,
  { text, mark, codes }: SegmentWords,
  quote = '"',
): string {
  if (format === 'markdown') return writeMark(writeInline(text, codes), mark);
  const line = (words: string) => writeMark(words.replace(/\s*[\r\n]+\s*/g, ' ').trim(), mark);
  if (format === 'attribute') return writeAttribute(line(text), quote);
  if (format === 'yaml-list') {
    const items = text.split('\n').filter((item) => item.trim() !== '');
    return `[${items.map((item) => writeYaml(line(item), true)).join(', ')}]`;
  }
  return writeYaml(line(text), format === 'yaml-in-flow');
}

function writeAttribute(words: string, quote: string): string {
  return words
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll(quote, quote === '"' ? '&quot;' : '&apos;');
}

/** A text of YAML on one line, in quotes only where it needs them. */
export function writeYaml(words: string, inFlow: boolean): string {
  const plain = stringify(words, { lineWidth: 0, defaultStringType: 'PLAIN' }).trimEnd();
  if (plain === words && isPlain(words, inFlow)) return words;
  // Signs that single quotes cannot hold.
  if (/[\u0000-\u001F\u007F\u0085\u2028\u2029\uFEFF]/.test(words)) return JSON.stringify(words);
  return `'${words.replaceAll("'", "''")}'`;
}

function isPlain(words: string, inFlow: boolean): boolean {
  if (inFlow && /[,[\]{}]/.test(words)) return false;
  const document = parseDocument(inFlow ? `[${words}]` : `a: ${words}`, { schema: 'core' });
  if (document.errors.length > 0) return false;
  const value: unknown = document.getIn([inFlow ? 0 : 'a'], true);
  return isScalar(value) && value.value === words;
}
