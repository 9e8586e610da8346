import type { InlineCode, Segment } from './segment.ts';
import { isFree } from './entry-kinds.ts';
import { readTokens, writeTokens } from './token-text.ts';

/** How far a segment's translation is. */
export type SegmentState = 'untranslated' | 'unfinished' | 'behind' | 'translated';

/** A segment of the source beside what a translation has for it. */
export interface SegmentPair {
  source: Segment;
  state: SegmentState;
  /** Its translation, with the codes numbered as in the source; null where there is none. */
  target: Pick<Segment, 'id' | 'text' | 'codes' | 'mark'> | null;
  /** What the source said when the translation was made, where that is known and was something else. */
  before: string | null;
}

/** What is needed to say how far a translation is. */
export interface Sides {
  source: readonly Segment[];
  target: readonly Segment[];
  /** The source as it was when the translation was made; null where that is today's or not known. */
  sourceThen: readonly Segment[] | null;
  /** The source with a certain stamp; null where nobody knows it any more. */
  sourceAt?: (stamp: string) => readonly Segment[] | null;
}

/** Sets source and translation beside each other, with the segments of the translation that have no source. */
export function lineUp({ source, target, sourceThen, sourceAt }: Sides): {
  pairs: SegmentPair[];
  leftover: Segment[];
} {
  const byId = new Map(target.map((segment) => [segment.id, segment]));
  const then = sourceThen ? pairUp(source, sourceThen) : null;
  const taken = new Set<string>();
  const pairs = source.map((segment): SegmentPair => {
    const earlier = then?.get(segment.id) ?? null;
    const found = byId.get(then ? (earlier?.id ?? '') : segment.id) ?? null;
    if (!found) return { source: segment, state: 'untranslated', target: null, before: null };
    taken.add(found.id);
    const aligned = alignCodes(segment, found);
    if (found.mark === 'untranslated')
      return { source: segment, state: 'untranslated', target: null, before: null };
    const madeFrom = typeof found.mark === 'object' && found.mark ? found.mark.madeFrom : null;
    if (madeFrom !== null) {
      const old = sourceAt?.(madeFrom) ?? null;
      const before = (old && pairUp(source, old).get(segment.id)?.text) ?? null;
      return { source: segment, state: 'behind', target: aligned, before };
    }
    if (earlier && !isSameSource(earlier, segment))
      return { source: segment, state: 'behind', target: aligned, before: earlier.text };
    const state = found.mark === 'unfinished' ? 'unfinished' : 'translated';
    return { source: segment, state, target: aligned, before: null };
  });
  return { pairs, leftover: target.filter(({ id }) => !taken.has(id) && !isFree(id)) };
}

function isSameSource(a: Segment, b: Segment): boolean {
  const points = ({ codes }: Segment) => codes.map((code) => code.points).join('\n');
  return a.text === b.text && points(a) === points(b);
}

/**
 * A translation's segment with its codes named as the source names those that point at the same. Codes that
 * the source has not get the numbers after its own.
 */
export function alignCodes(
  source: Pick<Segment, 'codes'>,
  target: Segment,
): Pick<Segment, 'id' | 'text' | 'codes' | 'mark'> {
  const free = [...source.codes];
  let next = source.codes.length;
  const names = new Map<string, string>();
  const codes = target.codes.map((code): InlineCode => {
    const at = free.findIndex(({ points }) => points === code.points);
    const [same] = at < 0 ? [] : free.splice(at, 1);
    const token = same?.token ?? String((next += 1));
    names.set(code.token, token);
    return { ...code, token };
  });
  const { id, mark } = target;
  if (target.format !== 'markdown') return { id, mark, codes, text: target.text };
  const pieces = readTokens(target.text).map((piece) =>
    piece.type === 'words' ? piece : { ...piece, token: names.get(piece.token) ?? piece.token },
  );
  return { id, mark, codes, text: writeTokens(pieces) };
}

/**
 * Which segment of an earlier text a segment is today: the unchanged ones in order, and between them those of
 * the same kind. Segments that have names of their own keep them wherever they go.
 */
export function pairUp(
  now: readonly Segment[],
  then: readonly Segment[],
): ReadonlyMap<string, Segment> {
  const pairs = new Map<string, Segment>();
  const named = (segment: Segment) => !segment.id.startsWith('body/');
  const byId = new Map(then.map((segment) => [segment.id, segment]));
  for (const segment of now.filter(named)) {
    const same = byId.get(segment.id);
    if (same) pairs.set(segment.id, same);
  }
  const [a, b] = [now, then].map((list) => list.filter((segment) => !named(segment)));
  pairBodies(a ?? [], b ?? [], pairs);
  return pairs;
}

function pairBodies(
  now: readonly Segment[],
  then: readonly Segment[],
  pairs: Map<string, Segment>,
): void {
  let [i, j] = [0, 0];
  const anchors = [...unchanged(now, then), [now.length, then.length] as const];
  for (const [x, y] of anchors) {
    const left = then.slice(j, y);
    for (const segment of now.slice(i, x)) {
      const at = left.findIndex(
        ({ kind, format }) => kind === segment.kind && format === segment.format,
      );
      if (at < 0) continue;
      const [earlier] = left.splice(0, at + 1).slice(-1);
      if (earlier) pairs.set(segment.id, earlier);
    }
    const [segment, same] = [now[x], then[y]];
    if (segment && same) pairs.set(segment.id, same);
    [i, j] = [x + 1, y + 1];
  }
}

/** The longest row of segments that both texts have, as pairs of places. */
function unchanged(
  now: readonly Segment[],
  then: readonly Segment[],
): (readonly [number, number])[] {
  const width = then.length + 1;
  const most = new Uint32Array((now.length + 1) * width);
  const at = (i: number, j: number) => most[i * width + j] ?? 0;
  const same = (i: number, j: number) => {
    const [a, b] = [now[i], then[j]];
    return a !== undefined && b !== undefined && a.kind === b.kind && isSameSource(a, b);
  };
  for (let i = now.length - 1; i >= 0; i -= 1)
    for (let j = then.length - 1; j >= 0; j -= 1)
      most[i * width + j] = same(i, j)
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
  const row: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < now.length && j < then.length) {
    if (same(i, j)) row.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return row;
}
