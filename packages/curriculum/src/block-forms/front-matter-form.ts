import { isMap, isSeq, parseDocument, type Document } from 'yaml';
import { tidyLine } from './tidy-block.ts';

/** The head of a lesson as its form holds it. */
export interface FrontMatterValue {
  title: string;
  summary: string;
  minutes: number | null;
  objectives: string[];
  sources: { id: string; place: string }[];
}

const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;

/**
 * What the form of the head is filled with. What is missing or of another kind is empty. Null for a head that
 * cannot be read, which only its text can mend.
 */
export function readFrontMatterForm(source: string): FrontMatterValue | null {
  const { yaml } = split(source);
  const document = parseDocument(yaml);
  if (document.errors.length > 0) return null;
  if (document.contents !== null && !isMap(document.contents)) return null;
  const content = (document.toJS({ maxAliasCount: 0 }) ?? {}) as Record<string, unknown>;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  return {
    title: text(content.title),
    summary: text(content.summary),
    minutes: typeof content.minutes === 'number' ? content.minutes : null,
    objectives: list(content.objectives).map(text).filter(Boolean),
    sources: list(content.sources).flatMap((source) => {
      const { id, place } = (source ?? {}) as Record<string, unknown>;
      return text(id) === '' ? [] : [{ id: text(id), place: text(place) }];
    }),
  };
}

/** The lesson's text with the head that the form holds. Comments, other keys and the body stay as they are. */
export function writeFrontMatterForm(source: string, value: FrontMatterValue): string {
  const { yaml, body } = split(source);
  const document = parseDocument(yaml);
  if (document.contents === null) document.contents = document.createNode({}) as never;
  document.set('title', tidyLine(value.title));
  document.set('summary', tidyLine(value.summary));
  if (value.minutes === null) document.delete('minutes');
  else document.set('minutes', value.minutes);
  setList(document, 'objectives', value.objectives);
  const sources = value.sources.map(({ id, place }) => ({ id, place: tidyLine(place) }));
  if (sources.length === 0) document.delete('sources');
  else setList(document, 'sources', sources);
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd()}\n---\n${body}`;
}

function setList(document: Document, key: string, items: readonly unknown[]): void {
  const before = document.get(key);
  if (isSeq(before) && JSON.stringify(before.toJSON()) === JSON.stringify(items)) return;
  const list = document.createNode(items);
  if (isSeq(list)) {
    // Ids stand in one line, things with several keys each on its own.
    list.flow = items.every((item) => typeof item === 'string');
    for (const item of list.items) if (isMap(item)) item.flow = true;
  }
  document.set(key, list);
}

/** The head without its lines of hyphens, and the rest. A text without a head has an empty one. */
function split(source: string): { yaml: string; body: string } {
  const start = opening.exec(source);
  const rest = start ? source.slice(start[0].length) : '';
  const end = start ? /^---[ \t]*$/m.exec(rest) : null;
  if (!end) return { yaml: '', body: `\n${source}` };
  const body = rest.slice(end.index + end[0].length).replace(/^(?:\r\n|\n|\r)/, '');
  return { yaml: rest.slice(0, end.index), body };
}
