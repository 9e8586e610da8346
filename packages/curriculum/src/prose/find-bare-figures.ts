import type { Place } from '../problem.ts';
import type { Passage } from './read-prose.ts';

const list = String.raw`\d+(?:[.(][\p{L}\d]+\)?)*(?:(?:,| and| or| to|–|-)\s*\d+(?:[.(][\p{L}\d]+\)?)*)*`;
const numbered = [
  ...['articles?', 'rules?', 'paragraphs?', 'sections?', 'chapters?', 'modules?', 'lessons?'],
  ...['points?', 'targets?', 'goals?', 'resolutions?', 'annex', 'steps?', 'parts?', 'question'],
  ...['cases?', 'communications?', 'No\\.', 'number'],
].join('|');

/** What may stand in a text as it is: it names something, or says when. */
function harmless(locale: string): RegExp[] {
  const month = `(?:${monthNames(locale).join('|')})`;
  return [
    // Symbols of documents and numbers of cases, such as CRC/C/CHL/IR/1, 3/2016 and IV-11-d.
    /\b[A-Z]+(?:\/[A-Z0-9.-]+)+/g,
    /\b\d+\/\d+(?:\/\d+)*/g,
    /\b[IVX]+[-,.] ?\d+[-.]?[a-d]?\b/g,
    // Articles and the like, with or without the word: articles 5 to 11, 13(7), module 3.
    new RegExp(String.raw`\b(?:${numbered})\s+${list}`, 'giu'),
    /\b\d+(?:\([a-z0-9]+\))+/gi,
    // Dates, years, ordinals and times of day.
    new RegExp(String.raw`\b\d{1,2} ${month}(?: \d{4})?|\b${month} (?:\d{4}|\d{1,2}\b)`, 'giu'),
    /\b(?:1[5-9]|20)\d\d(?:[–-](?:\d\d|(?:19|20)\d\d))?\b/g,
    /\b\d+(?:st|nd|rd|th)\b/g,
    /\b\d{1,2}:\d\d\b/g,
  ];
}

function monthNames(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) =>
    format.format(new Date(Date.UTC(2020, month, 1))),
  );
}

/** Whoever has so many to look at needs no longer list, and each is looked for in the source. */
const mostTold = 100;

/**
 * Figures about the world that stand in a lesson without being registered facts: digits outside `<Fact>`
 * that are no date, article, symbol or the like, and that the front matter does not allow. What is told
 * of invented people is not about the world.
 */
export function findBareFigures(
  passages: readonly Passage[],
  rules: { locale: string; allowed: readonly string[]; body: string },
): (Place & { figure: string })[] {
  const patterns = harmless(rules.locale);
  let told = 0;
  return passages.flatMap((passage) => {
    if (told >= mostTold) return [];
    if (passage.isInvented || /^articles?$/i.test(passage.rowHead ?? '')) return [];
    // A registered figure is one sign that is no digit, and what remains keeps its place.
    const pieces = passage.pieces.map(({ text, node }) => ({
      node,
      text: node === null ? '◦'.repeat(text.length) : text,
    }));
    let text = pieces.map((piece) => piece.text).join('');
    for (const allowed of rules.allowed) text = text.replaceAll(allowed, blank(allowed));
    for (const pattern of patterns) text = text.replace(pattern, blank);
    const figures = [...text.matchAll(/\d+(?:[.,]\d+)*/g)].slice(0, mostTold - told);
    told += figures.length;
    return figures.map((match) => ({
      figure: match[0],
      ...findPlace(pieces, match, rules.body),
    }));
  });
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}

/** Where a match stands in the source: in the node that holds it, the same figure counted from its start. */
function findPlace(
  pieces: readonly { text: string; node: Passage['pieces'][number]['node'] }[],
  match: RegExpMatchArray,
  source: string,
): Place {
  let begin = 0;
  for (const { text, node } of pieces) {
    const from = (match.index ?? 0) - begin;
    if (node && from < text.length) {
      const earlier = text.slice(0, from).split(match[0]).length - 1;
      return placeInSource(source, node.position?.start.offset ?? 0, match[0], earlier);
    }
    begin += text.length;
  }
  return { line: 1, column: 1 };
}

function placeInSource(source: string, start: number, figure: string, earlier: number): Place {
  let offset = source.indexOf(figure, start);
  for (let skipped = 0; skipped < earlier && offset >= 0; skipped += 1)
    offset = source.indexOf(figure, offset + figure.length);
  const before = source.slice(0, Math.max(0, offset)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
