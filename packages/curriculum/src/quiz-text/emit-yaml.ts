import { Document, Scalar, stringify } from 'yaml';

export type YamlValue =
  string | number | boolean | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };
export type YamlMap = { readonly [key: string]: YamlValue };

export function isYamlMap(value: YamlValue): value is YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isYamlList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

/** Keys whose value stands in one line in our files, as `tags: [a, b]` and `source: { id: x, place: y }`. */
const inOneLine = new Set(['source', 'tags', 'attempts']);

const plainly = {
  lineWidth: 0,
  singleQuote: true,
  blockQuote: false,
  doubleQuotedMinMultiLineLength: 1_000_000,
} as const;

/** A scalar on one line. `like`: the style of the one whose place it takes. */
export function emitScalar(value: YamlValue, inFlow: boolean, like?: string): string {
  const scalar = new Scalar(value);
  const hasQuotes = like === Scalar.QUOTE_DOUBLE || like === Scalar.QUOTE_SINGLE;
  if (typeof value === 'string' && hasQuotes) scalar.type = like;
  // Only these quotes keep line breaks on one line.
  if (typeof value === 'string' && /[\n\r\t]/.test(value)) scalar.type = Scalar.QUOTE_DOUBLE;
  if (!inFlow) return stringify(scalar, plainly).trimEnd();
  const list = new Document([scalar]);
  (list.contents as { flow?: boolean }).flow = true;
  return list.toString(plainly).trim().slice(1, -1).trim();
}

/** A value on one line. */
export function emitFlow(value: YamlValue): string {
  if (isYamlList(value)) return `[${value.map(emitFlow).join(', ')}]`;
  if (!isYamlMap(value)) return emitScalar(value, true);
  const pairs = Object.entries(value).map(([key, inner]) => `${emitKey(key)}: ${emitFlow(inner)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

function emitKey(key: string): string {
  return /^[a-z][\w-]*$/i.test(key) ? key : emitScalar(key, true);
}

/** `key: value` with everything below it; the first line without its indent. */
export function emitPair(key: string, value: YamlValue, indent: number): string {
  const name = emitKey(key);
  if (isYamlList(value) && value.length > 0 && !inOneLine.has(key)) {
    const items = value.map((item) => {
      const text = key === 'draw' ? emitFlow(item) : emitItem(item, indent + 4);
      return `\n${' '.repeat(indent + 2)}- ${text}`;
    });
    return `${name}:${items.join('')}`;
  }
  if (isYamlMap(value) && Object.keys(value).length > 0 && !inOneLine.has(key))
    return `${name}:\n${' '.repeat(indent + 2)}${emitItem(value, indent + 2)}`;
  return `${name}: ${isYamlList(value) || isYamlMap(value) ? emitFlow(value) : emitScalar(value, false)}`;
}

/** A value whose first line begins at column `indent`; the first line without its indent. */
export function emitItem(value: YamlValue, indent: number): string {
  if (!isYamlMap(value) || Object.keys(value).length === 0)
    return isYamlList(value) || isYamlMap(value) ? emitFlow(value) : emitScalar(value, false);
  return Object.entries(value)
    .map(([key, inner]) => emitPair(key, inner, indent))
    .join(`\n${' '.repeat(indent)}`);
}
