/** A part of a text node, and where in the sentence it stands. */
interface Piece {
  node: Text;
  /** Offset in the text node. */
  start: number;
  /** Offset in the sentence. */
  at: number;
  length: number;
}

/** Something to be said in one breath. A picture's alternative stands in no text of the page. */
export interface Sentence {
  text: string;
  pieces: Piece[];
  /** What comes into view with it. */
  element: Element;
}

/** What is no part of the text: lists of sources at the end, marks that lead to them, buttons of ours. */
const unread =
  'script, style, [inert], [aria-hidden="true"], .visually-hidden, .block-list, .block-ref, .button, [data-unread]';

/** Collects what can be seen within these elements as sentences, in reading order. */
export function collectSentences(parts: readonly HTMLElement[], language: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const part of parts) {
    let run: Sentence = { text: '', pieces: [], element: part };
    const close = (element: Element) => {
      sentences.push(...splitRun(run, language));
      run = { text: '', pieces: [], element };
    };
    const read = (element: Element) => {
      if (element.matches(unread) || !element.checkVisibility()) return;
      const picture = describePicture(element);
      // What stands in a block of its own is said by itself, even without a full stop.
      const isBlock = picture !== null || !isInline(element);
      if (isBlock) close(element);
      if (picture !== null) run.text = picture;
      else
        for (const node of element.childNodes)
          if (node instanceof Text) add(run, node);
          else if (node instanceof Element) read(node);
      if (isBlock) close(element.parentElement ?? part);
    };
    read(part);
    close(part);
  }
  return sentences;
}

/** The place of some signs of a sentence in the page; null where they stand nowhere. */
export function findRange({ pieces }: Sentence, from: number, to: number): Range | null {
  const first = pieces.find(({ at, length }) => from < at + length);
  const last = pieces.findLast(({ at }) => at < to);
  if (!first || !last || first.at >= to) return null;
  const range = document.createRange();
  range.setStart(first.node, first.start + Math.max(0, from - first.at));
  range.setEnd(last.node, last.start + Math.min(last.length, to - last.at));
  return range;
}

function add(run: Sentence, node: Text): void {
  // Signs for space become blanks one by one, so that places in the text stay places in the page.
  const text = node.data.replace(/\s/g, ' ');
  run.pieces.push({ node, start: 0, at: run.text.length, length: text.length });
  run.text += text;
}

function isInline(element: Element): boolean {
  return /^(inline|contents)$/.test(getComputedStyle(element).display);
}

/** What a picture shows, in words; null for what is no picture. An ornament says nothing. */
function describePicture(element: Element): string | null {
  if (element instanceof HTMLImageElement) return element.alt;
  if (!(element instanceof SVGElement)) return null;
  const named = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const titles = named.map((id) => document.getElementById(id)?.textContent ?? '');
  return element.getAttribute('aria-label') ?? titles.join('. ');
}

function splitRun(run: Sentence, language: string): Sentence[] {
  if (run.text.trim() === '') return [];
  return findEnds(run.text, language).flatMap(([from, to]) => {
    const text = run.text.slice(from, to);
    if (text.trim() === '') return [];
    const pieces = run.pieces.flatMap((piece) => {
      const begin = Math.max(from, piece.at);
      const end = Math.min(to, piece.at + piece.length);
      if (begin >= end) return [];
      const start = piece.start + begin - piece.at;
      return [{ node: piece.node, start, at: begin - from, length: end - begin }];
    });
    return [{ ...run, text, pieces }];
  });
}

/** Where sentences begin and end, by the rules of their language. */
function findEnds(text: string, language: string): [number, number][] {
  if (!('Segmenter' in Intl)) return [[0, text.length]];
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ index, segment }) => [index, index + segment.length]);
}
