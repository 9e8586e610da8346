import { isEntryKind, isFree } from './entry-kinds.ts';
import type { Segment } from './segment.ts';
import { splitSegments } from './split-segments.ts';
import type { TranslatedTexts } from './write-translation.ts';

/**
 * The text into which words are written: the translation itself as long as the source has kept its shape, so
 * that remarks and the translation's own minutes stay; otherwise the source, whose shape is the new one.
 */
export function chooseBase(texts: TranslatedTexts): { base: string; isTarget: boolean } {
  const { kind, source, target, then } = texts;
  if (isEntryKind(kind)) return { base: target ?? '', isTarget: target !== null };
  if (target === null) return { base: source, isTarget: false };
  const [now, translated] = [splitSegments(source, kind), splitSegments(target, kind)];
  const keeps = translated.problem === null && isSameShape(now.segments, translated.segments);
  const moved =
    then !== null &&
    skeletonOf(source, now.segments) !==
      skeletonOf(then.text, splitSegments(then.text, kind).segments);
  if (keeps && !moved) return { base: target, isTarget: true };
  return { base: carryMinutes(source, target), isTarget: false };
}

function isSameShape(source: readonly Segment[], target: readonly Segment[]): boolean {
  const ids = (segments: readonly Segment[]) =>
    segments.flatMap(({ id, within }) => (isFree(id) || within !== null ? [] : [id])).join('\n');
  const free = new Set(target.map(({ id }) => id));
  return ids(source) === ids(target) && source.every(({ id }) => !isFree(id) || free.has(id));
}

/** A text without its words, its stamp and its minutes: what is the same in two texts of one shape. */
function skeletonOf(text: string, segments: readonly Segment[]): string {
  let bones = '';
  let at = 0;
  for (const { start, end, within } of segments) {
    if (within !== null) continue;
    bones += `${text.slice(at, start)}\0`;
    at = end;
  }
  return (bones + text.slice(at)).replace(/^(?:translates|minutes):.*\n/gm, '');
}

/** A language may take longer to read: its lessons keep their own minutes. */
function carryMinutes(source: string, target: string): string {
  const minutes = /^minutes:.*$/m.exec(target)?.[0];
  return minutes === undefined ? source : source.replace(/^minutes:.*$/m, minutes);
}
