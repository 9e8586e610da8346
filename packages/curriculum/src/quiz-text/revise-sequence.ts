import type { Node, YAMLSeq } from 'yaml';
import { emitItem, isYamlMap, type YamlValue } from './emit-yaml.ts';
import { applyEdits, type Edit } from './yaml-lines.ts';
import type { Revision } from './revise-yaml.ts';

interface OldItem {
  value: YamlValue;
  node: Node;
  /** With the comments directly above it. */
  start: number;
  end: number;
}

/** A list with a dash for each item: those that stay keep their signs, wherever they go. */
export function reviseSequence(
  revision: Revision,
  seq: YAMLSeq,
  values: readonly YamlValue[],
): Edit[] | null {
  const { lines } = revision;
  const dashes = dashesOf(seq);
  const items = readItems(revision, seq, dashes);
  const [first] = items;
  const [dash] = dashes;
  if (!first || dash === undefined || items.length !== dashes.length) return null;
  const taken = pairUp(items, values);
  const isInPlace = values.length === items.length && taken.every((item, at) => item === items[at]);
  if (isInPlace) {
    const inner = items.map((item, at) => revision.editsOf(item.node, values[at] ?? null));
    if (inner.every((edits) => edits !== null)) return inner.flat();
  }
  const indent = lines.columnOf(dash);
  const texts = values.map((value, at) => {
    const item = taken[at];
    const edits = item ? revision.editsOf(item.node, value) : null;
    if (item && edits !== null) return sliceWith(lines.text, item, edits);
    return `${' '.repeat(indent)}- ${emitItem(value, indent + 2)}`;
  });
  const gaps = items.slice(1).map((item, at) => lines.text.slice(items[at]?.end, item.start));
  const usual = gaps[0] ?? (isYamlMap(first.value) && 'type' in first.value ? '\n\n' : '\n');
  const text = texts.map((one, at) => (at === 0 ? one : `${gaps[at - 1] ?? usual}${one}`)).join('');
  return [{ from: first.start, to: items.at(-1)?.end ?? first.end, text }];
}

function sliceWith(text: string, { start, end }: OldItem, edits: readonly Edit[]): string {
  const moved = edits.map((edit) => ({ ...edit, from: edit.from - start, to: edit.to - start }));
  return applyEdits(text.slice(start, end), moved);
}

function dashesOf(seq: YAMLSeq): number[] {
  const token = seq.srcToken;
  if (token?.type !== 'block-seq') return [];
  return token.items.flatMap(({ start }) =>
    start.filter(({ type }) => type === 'seq-item-ind').map(({ offset }) => offset),
  );
}

function readItems({ lines }: Revision, seq: YAMLSeq, dashes: readonly number[]): OldItem[] {
  let before = 0;
  return seq.items.map((item, at) => {
    const node = item as Node;
    const dash = dashes[at] ?? 0;
    // What stands above the first dash belongs to the list as much as to the item, unless it is a comment.
    const start = lines.startWithComments(dash, at === 0 ? headEnd(lines.text, dash) : before);
    const end = lines.bodyEndOf(node);
    before = end + 1;
    return { node, start, end, value: node.toJSON() as YamlValue };
  });
}

/** The end of the line with the key of the list: comments below it are the first item's. */
function headEnd(text: string, dash: number): number {
  const above = text.slice(0, dash);
  const lastWords = /(^|\n)[^\n#]*[^\s#][^\n]*\n(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*$/.exec(above);
  if (!lastWords) return 0;
  const lineBegin = lastWords.index + (lastWords[1] ?? '').length;
  return text.indexOf('\n', lineBegin) + 1;
}

const idOf = (value: YamlValue) => (isYamlMap(value) ? value['id'] : value);

/** For each new value the old item that it was: the one with its id or word, else the one in its place. */
function pairUp(items: readonly OldItem[], values: readonly YamlValue[]): (OldItem | null)[] {
  const open = new Set(items);
  const byId = values.map((value) => {
    const id = idOf(value);
    const found = [...open].find((item) => id !== undefined && idOf(item.value) === id) ?? null;
    if (found) open.delete(found);
    return found;
  });
  if (values.length !== items.length) return byId;
  return byId.map((found, at) => {
    const there = items[at];
    return found ?? (there && open.has(there) ? there : null);
  });
}
