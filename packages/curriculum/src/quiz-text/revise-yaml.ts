import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import { emitFlow, emitPair, emitScalar } from './emit-yaml.ts';
import { isYamlList, isYamlMap, type YamlMap, type YamlValue } from './emit-yaml.ts';
import { applyEdits, YamlLines, type Edit } from './yaml-lines.ts';
import { reviseSequence } from './revise-sequence.ts';

/** The nearest that a text comes to another content: what may be changed of it, and how. */
export interface Revision {
  lines: YamlLines;
  editsOf: (node: Node, value: YamlValue) => Edit[] | null;
}

/**
 * Gives a YAML text another content. What does not differ keeps its signs: comments, order, quotes, blank
 * lines. Null when the text cannot be read, or uses aliases.
 */
export function reviseYaml(text: string, change: (content: YamlValue) => YamlValue): string | null {
  const document = parseDocument(text, { schema: 'core', keepSourceTokens: true });
  if (document.errors.length > 0 || hasAlias(document)) return null;
  const before = contentOf(document);
  const after = clean(change(before));
  if (isSame(before, after)) return text;
  const { contents } = document;
  const edits = contents ? editsOf(new YamlLines(text), contents as Node, after) : null;
  const revised = edits === null ? null : applyEdits(text, edits);
  if (revised !== null && readsAs(revised, after)) return revised;
  // A form of YAML that nobody writes by hand: the library then writes all of it anew.
  const whole = new Map(Object.entries(isYamlMap(after) ? after : {}));
  for (const [key, value] of whole) document.set(key, document.createNode(value));
  const written = document.toString({ lineWidth: 0 });
  return readsAs(written, after) ? written : null;
}

/** What a text says; null when it cannot be read or uses aliases. */
export function readContent(text: string): YamlValue {
  const document = parseDocument(text, { schema: 'core', logLevel: 'silent' });
  return document.errors.length > 0 || hasAlias(document) ? null : contentOf(document);
}

function hasAlias(document: Document.Parsed): boolean {
  let found = false;
  visit(document, { Alias: () => ((found = true), visit.BREAK) });
  return found;
}

function readsAs(text: string, content: YamlValue): boolean {
  const document = parseDocument(text, { schema: 'core' });
  return document.errors.length === 0 && isSame(contentOf(document), content);
}

function contentOf(document: Document.Parsed): YamlValue {
  return clean(document.toJS({ maxAliasCount: 0 }) as YamlValue);
}

/** Without keys that have no value. */
function clean(value: YamlValue): YamlValue {
  return JSON.parse(JSON.stringify(value ?? null)) as YamlValue;
}

/** Whether two values say the same, whatever the order of their keys. */
function isSame(a: YamlValue, b: YamlValue): boolean {
  if (isYamlList(a) && isYamlList(b))
    return a.length === b.length && a.every((item, at) => isSame(item, b[at] ?? null));
  if (!isYamlMap(a) || !isYamlMap(b)) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && isSame(a[key] ?? null, b[key] ?? null))
  );
}

/** The edits that make a node say the value; null when it has to be written anew. */
function editsOf(lines: YamlLines, node: Node, value: YamlValue): Edit[] | null {
  if (isSame(clean(node.toJSON() as YamlValue), value)) return [];
  if (isScalar(node) && !isYamlList(value) && !isYamlMap(value))
    return editScalar(lines, node, value);
  const isFlow = (isMap(node) || isSeq(node)) && node.flow === true;
  if (isFlow)
    return node.items.length > 0 ? [{ ...lines.spanOf(node), text: emitFlow(value) }] : null;
  if (isMap(node) && isYamlMap(value)) return editMap(lines, node.items, value);
  const revision = { lines, editsOf: (inner: Node, v: YamlValue) => editsOf(lines, inner, v) };
  if (isSeq(node) && isYamlList(value) && value.length > 0)
    return reviseSequence(revision, node, value);
  return null;
}

function editScalar(lines: YamlLines, node: Node, value: YamlValue): Edit[] {
  const { from, to } = lines.spanOf(node);
  const text = emitScalar(value, false, isScalar(node) ? node.type : undefined);
  // `key:` without a value has no space to write one after.
  return [{ from, to, text: from === to ? ` ${text}` : text }];
}

interface KeyedPair {
  key: string;
  start: number;
  node: Node | null;
}

function readPairs(items: readonly unknown[]): KeyedPair[] {
  return items.flatMap((item) => {
    if (!isPair(item)) return [];
    const key = item.key as Node;
    const node = item.value as Node | null;
    return [{ key: String(isScalar(key) ? key.value : key), start: key.range?.[0] ?? 0, node }];
  });
}

/** A map with a line for each key: those that go, those that stay, those that come. */
function editMap(lines: YamlLines, items: readonly unknown[], value: YamlMap): Edit[] | null {
  const pairs = readPairs(items);
  const [first] = pairs;
  const kept = pairs.find(({ key }) => key in value);
  if (!first || !kept) return null;
  const indent = lines.columnOf(first.start);
  const endOf = (pair: KeyedPair) =>
    pair.node ? lines.bodyEndOf(pair.node) : lines.lineEnd(pair.start);
  const edits = pairs.flatMap((pair, at): Edit[] => {
    const wanted = value[pair.key];
    if (wanted === undefined) return [lines.removal(pair.start, endOf(pair), pairs[at + 1]?.start)];
    const inner = pair.node ? editsOf(lines, pair.node, wanted) : null;
    if (inner !== null) return inner;
    return [{ from: pair.start, to: endOf(pair), text: emitPair(pair.key, wanted, indent) }];
  });
  let last = kept;
  for (const [key, wanted] of Object.entries(value)) {
    const known = pairs.find((pair) => pair.key === key);
    if (known) last = known;
    else {
      const to = endOf(last);
      edits.push({ from: to, to, text: `\n${' '.repeat(indent)}${emitPair(key, wanted, indent)}` });
    }
  }
  return edits;
}
