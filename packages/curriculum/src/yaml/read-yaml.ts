import { isAlias, isMap, isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { ContentProblem, Place } from '../problem.ts';
import { findMark, markMessage } from '../segments/segment-mark.ts';
import { listOddSigns } from '../signs/list-odd-signs.ts';
import { findRefused } from './find-refused.ts';
import { findTooDeep } from './find-too-deep.ts';

type Step = string | number;

/** A YAML text that was read, and where each of its values stands. */
export interface YamlText {
  path: string;
  content: unknown;
  problems: ContentProblem[];
  /** Where the value at `steps` stands; the nearest value around it when there is none. */
  placeOf: (steps: readonly PropertyKey[]) => Place;
  /** Where the key at `steps` stands. */
  placeOfKey: (steps: readonly PropertyKey[]) => Place;
}

/** The longest of our files has a third of it. */
const longestText = 300_000;
/** Whoever has so many problems needs no longer list. */
const mostTold = 20;

/**
 * Reads YAML 1.2. Refuses what is too long or nested too deeply, aliases, tags, keys that are there twice,
 * signs that nobody sees, and everything that is not YAML, each with its place. `firstLine` is the text's
 * own first line in its file.
 */
export function readYaml(source: { path: string; text: string; firstLine?: number }): YamlText {
  const { path, firstLine = 1 } = source;
  const text = source.text.replace(/^\uFEFF/, '');
  if (text.length > longestText)
    return refuse(path, { line: firstLine, column: 1 }, `longer than ${longestText} characters`);
  const deep = findTooDeep(text);
  if (deep) {
    const before = text.slice(0, deep.offset).split('\n');
    const place = { line: before.length + firstLine - 1, column: (before.at(-1) ?? '').length + 1 };
    return refuse(path, place, deep.message);
  }
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  // Keys are compared in `findRefused`, in less than the square of their number.
  const options = {
    lineCounter: lines,
    uniqueKeys: false,
    schema: 'core',
    prettyErrors: false,
  } as const;
  const document = parseDocument(text, options);
  const problems = [
    ...[...document.errors, ...document.warnings].map((error) => ({
      ...at(error.pos[0]),
      message: error.message,
    })),
    ...findRefused(document, text).map(({ offset, message }) => ({ ...at(offset), message })),
    ...[...listOddSigns(text), ...listMarks(text)].map((found) => ({
      ...found,
      line: found.line + firstLine - 1,
    })),
  ];
  return {
    path,
    content: problems.length === 0 ? document.toJS() : null,
    problems: onePerPlace(problems).map((problem) => ({ path, ...problem })),
    placeOf: (steps) => at(offsetOf(document, steps, 'value')),
    placeOfKey: (steps) => at(offsetOf(document, steps, 'key')),
  };
}

function refuse(path: string, place: Place, message: string): YamlText {
  return {
    ...{ path, content: null, problems: [{ path, ...place, message }] },
    placeOf: () => place,
    placeOfKey: () => place,
  };
}

function listMarks(text: string): (Place & { message: string })[] {
  const mark = findMark(text);
  return mark ? [{ ...mark, message: markMessage }] : [];
}

function onePerPlace<T extends Place>(problems: readonly T[]): T[] {
  const places = new Map<string, T>();
  for (const problem of problems) {
    const place = `${problem.line}:${problem.column}`;
    if (!places.has(place)) places.set(place, problem);
  }
  return [...places.values()].slice(0, mostTold);
}

function offsetOf(
  document: Document,
  steps: readonly PropertyKey[],
  wanted: 'key' | 'value',
): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  steps.forEach((step, index) => {
    if (isAlias(node)) return;
    const isLast = index === steps.length - 1;
    const key = isMap(node) ? keyOf(node.items, step) : null;
    node = isMap(node) ? node.get(step as Step, true) : itemOf(node, step);
    offset = (isLast && wanted === 'key' ? startOf(key) : null) ?? startOf(node) ?? offset;
  });
  return offset;
}

function itemOf(node: unknown, step: PropertyKey): unknown {
  const items = isNode(node) && 'items' in node ? (node.items as unknown[]) : [];
  return items[Number(step)];
}

function keyOf(items: readonly unknown[], step: PropertyKey): unknown {
  const found = items.find((item) => isPair(item) && String(item.key) === String(step));
  return isPair(found) ? found.key : null;
}

function startOf(node: unknown): number | null {
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}

/** Checks what was read, or the part of it at `within`, against a schema; each issue with its place. */
export function checkYaml<T extends z.ZodType>(
  yaml: YamlText,
  schema: T,
  within: readonly Step[] = [],
): { value: z.infer<T> | null; problems: ContentProblem[] } {
  if (yaml.problems.length > 0) return { value: null, problems: [] };
  let content = yaml.content;
  for (const step of within) content = (content as Record<Step, unknown> | null)?.[step];
  const result = schema.safeParse(content);
  if (result.success) return { value: result.data, problems: [] };
  return {
    value: null,
    problems: result.error.issues.flatMap((issue) => tell(yaml, issue, within)),
  };
}

function tell(yaml: YamlText, issue: z.core.$ZodIssue, within: readonly Step[]): ContentProblem[] {
  const steps = [...within, ...issue.path];
  const name = steps.map(String).join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: yaml.path,
      ...yaml.placeOfKey([...steps, key]),
      message: `${[...steps.map(String), key].join('.')} is not known here`,
    }));
  const message = name === '' ? issue.message : `${name}: ${issue.message}`;
  return [{ path: yaml.path, ...yaml.placeOf(steps), message }];
}
