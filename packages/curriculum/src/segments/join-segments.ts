import type { DocumentKind } from '@heard/domain/authoring';
import type { Segment } from './segment.ts';
import { splitSegments } from './split-segments.ts';
import { writeSegment, type SegmentWords } from './write-value.ts';

export type { SegmentWords } from './write-value.ts';

/**
 * A document's text with other words in some of its segments, by their ids. Everything else stays, byte for
 * byte. Words of attributes inside a sentence are written after the sentence, in which their tags may have moved.
 */
export function joinSegments(
  text: string,
  kind: DocumentKind,
  words: ReadonlyMap<string, SegmentWords>,
): string {
  const sentences = replace(text, splitSegments(text, kind).segments, (segment) =>
    segment.within === null ? words.get(segment.id) : undefined,
  );
  return replace(sentences, splitSegments(sentences, kind).segments, (segment) =>
    segment.within === null ? undefined : words.get(segment.id),
  );
}

function replace(
  text: string,
  segments: readonly Segment[],
  wordsFor: (segment: Segment) => SegmentWords | undefined,
): string {
  let joined = '';
  let at = 0;
  for (const segment of segments) {
    const words = wordsFor(segment);
    if (!words || isSame(segment, words)) continue;
    joined += text.slice(at, segment.start);
    joined += writeSegment(segment, words, text[segment.start - 1]);
    at = segment.end;
  }
  return joined + text.slice(at);
}

/** Whether a segment has these words already: then its very letters stay, however they are written. */
function isSame(segment: Segment, { text, mark, codes }: SegmentWords): boolean {
  const codesOf = (list: SegmentWords['codes']) => JSON.stringify(list);
  return (
    segment.text === text &&
    JSON.stringify(segment.mark) === JSON.stringify(mark) &&
    codesOf(segment.codes) === codesOf(codes)
  );
}
