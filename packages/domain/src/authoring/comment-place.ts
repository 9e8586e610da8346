/** Where a remark stands: the words beside it, and where they stood in the text that it was written at. */
export interface CommentPlace {
  quote: string;
  /** In UTF-16 units, from 0; null where the remark is about the document as a whole. */
  place: number | null;
}

/** Longest quote that a remark keeps; of a longer passage, the beginning. */
export const quoteLimit = 300;
/** Longest remark. */
export const commentLimit = 4000;

/**
 * Finds the words of a remark in a text that has gone on since: the occurrence nearest to where they stood.
 * Null when the place is gone, or when the remark never had one.
 */
export function findCommentPlace(text: string, { quote, place }: CommentPlace): number | null {
  if (place === null || quote === '') return null;
  const after = text.indexOf(quote, place);
  const before = text.lastIndexOf(quote, place);
  if (after < 0) return before < 0 ? null : before;
  return before >= 0 && place - before <= after - place ? before : after;
}

/** The line of a text, from 1, in which this offset lies. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))
    line += 1;
  return line;
}

/** The place of a whole line (from 1) without the spaces around it; null where there is nothing on it. */
export function placeOfLine(text: string, line: number): CommentPlace | null {
  const lines = text.split('\n');
  const words = lines[line - 1];
  const quote = words?.trim().slice(0, quoteLimit);
  if (words === undefined || quote === undefined || quote === '') return null;
  const begin = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return { quote, place: begin + words.indexOf(quote) };
}

/**
 * The place of words that were typed or pasted: where they stand first, whatever spaces and line ends lie
 * between them. No words are about the whole (place null). Words that are not there get a place at which
 * `findCommentPlace` finds nothing.
 */
export function toQuotePlace(text: string, typed: string): CommentPlace {
  const words = typed.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return { quote: '', place: null };
  const trimmed = typed.trim();
  const exact = text.indexOf(trimmed);
  if (exact >= 0) return { quote: trimmed.slice(0, quoteLimit), place: exact };
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  const found = new RegExp(escaped.join('\\s+'), 'u').exec(text);
  if (!found) return { quote: trimmed.slice(0, quoteLimit), place: 0 };
  return { quote: found[0].slice(0, quoteLimit), place: found.index };
}
