import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import type { SegmentWords } from './join-segments.ts';
import type { Segment } from './segment.ts';
import { writeMark } from './segment-mark.ts';
import { writeYaml } from './write-value.ts';

interface Entries {
  words: ReadonlyMap<string, SegmentWords>;
  /** Ids of the segments that somebody translated; null for all, where a translation begins. */
  wanted: ReadonlySet<string> | null;
  segments: readonly Segment[];
}

/** Adds what a list of entries by id lacks: whole entries at its end, and fields in the entries that it has. */
export function writeEntries(text: string, { words, wanted, segments }: Entries): string {
  let written = text;
  for (const [entry, fields] of byEntry(segments)) {
    const isThere = hasKey(written, [entry]);
    if (!isThere && wanted && !fields.some(({ id }) => wanted.has(id))) continue;
    if (!isThere) {
      const lines = writeBlock(treeOf(fields, words), 0);
      written = `${written === '' || written.endsWith('\n') ? written : `${written}\n`}${lines}`;
      continue;
    }
    for (const { id } of fields) {
      const steps = id.split('/');
      if (wanted?.has(id) && !hasKey(written, steps))
        written = insertField(written, steps, sayWords(words.get(id)));
    }
  }
  return written;
}

function byEntry(segments: readonly Segment[]): Map<string, Segment[]> {
  const entries = new Map<string, Segment[]>();
  for (const segment of segments) {
    const [entry = ''] = segment.id.split('/');
    entries.set(entry, [...(entries.get(entry) ?? []), segment]);
  }
  return entries;
}

interface Tree extends Map<string, Tree | string> {}

function treeOf(fields: readonly Segment[], words: ReadonlyMap<string, SegmentWords>): Tree {
  const tree: Tree = new Map();
  for (const { id } of fields) {
    const steps = id.split('/');
    const last = steps.pop() ?? '';
    let place = tree;
    for (const step of steps) {
      const next = place.get(step);
      const inner: Tree = next instanceof Map ? next : new Map<string, Tree | string>();
      place.set(step, inner);
      place = inner;
    }
    place.set(last, sayWords(words.get(id)));
  }
  return tree;
}

function sayWords(words: SegmentWords | undefined): string {
  return words ? writeMark(words.text, words.mark) : '';
}

function writeBlock(tree: Tree, depth: number): string {
  const indent = '  '.repeat(depth);
  return [...tree]
    .map(([key, value]) =>
      value instanceof Map
        ? `${indent}${key}:\n${writeBlock(value, depth + 1)}`
        : `${indent}${key}: ${writeYaml(value, false)}\n`,
    )
    .join('');
}

function hasKey(text: string, steps: readonly string[]): boolean {
  return parseDocument(text, { schema: 'core' }).hasIn(steps);
}

/** Writes one field into the map that is to hold it, in the way in which that map is written. */
function insertField(text: string, steps: readonly string[], words: string): string {
  const { contents } = parseDocument(text, { schema: 'core' });
  let map = contents;
  let depth = 0;
  for (const step of steps.slice(0, -1)) {
    const inner: unknown = isMap(map) ? map.get(step, true) : null;
    if (!isMap(inner)) break;
    map = inner as typeof contents;
    depth += 1;
  }
  if (!isMap(map) || !map.range) return text;
  const [key = '', ...rest] = steps.slice(depth);
  const nested = rest.reduceRight((value, step) => `{ ${step}: ${value} }`, writeYaml(words, true));
  if (map.flow) {
    const close = text.lastIndexOf('}', map.range[1] - 1);
    const before = text.slice(0, close).trimEnd();
    return `${before}${/[{,]$/.test(before) ? '' : ','} ${key}: ${nested} ${text.slice(close)}`;
  }
  const value = rest.length > 0 ? nested : writeYaml(words, false);
  return insertAfter(text, map, `${key}: ${value}`);
}

function insertAfter(text: string, map: YAMLMap, line: string): string {
  const first: unknown = map.items[0]?.key;
  const start = isScalar(first) ? (first.range?.[0] ?? 0) : 0;
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const end = map.range?.[1] ?? text.length;
  const body = text.slice(0, end).trimEnd();
  return `${body}\n${indent}${line}\n${text.slice(end).replace(/^\n/, '')}`;
}
