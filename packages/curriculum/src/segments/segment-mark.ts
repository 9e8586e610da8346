/**
 * What keeps a segment from being finished: nobody has translated it, it was made from an earlier text of the
 * source (named by its stamp), or it lacks a code or a term that it must have.
 */
export type SegmentMark = 'untranslated' | 'unfinished' | { madeFrom: string };

const marked = /^⟦(?:(?<label>[0-9a-f]{12}|!): )?(?<words>[^⟦⟧]*)⟧$/u;

/** Whether a text holds the signs of a mark anywhere. */
export function holdsMark(text: string): boolean {
  return /[⟦⟧]/u.test(text);
}

/** Where the first mark of a text stands, in lines and columns from 1; null without one. */
export function findMark(text: string): { line: number; column: number } | null {
  const at = text.search(/[⟦⟧]/u);
  if (at < 0) return null;
  const before = text.slice(0, at).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** What the gate says about a text that holds a mark. */
export const markMessage =
  'the translation is not finished here: ⟦ ⟧ marks what is untranslated or has to be looked at again';

/** A text as it stands in a document, without its mark. */
export function readMark(text: string): { words: string; mark: SegmentMark | null } {
  const found = marked.exec(text)?.groups;
  if (!found) return { words: text, mark: null };
  const { label, words = '' } = found;
  if (label === undefined) return { words, mark: 'untranslated' };
  return { words, mark: label === '!' ? 'unfinished' : { madeFrom: label } };
}

/** A text with a mark, as it stands in a document. */
export function writeMark(words: string, mark: SegmentMark | null): string {
  if (mark === null) return words;
  if (mark === 'untranslated') return `⟦${words}⟧`;
  return `⟦${mark === 'unfinished' ? '!' : mark.madeFrom}: ${words}⟧`;
}
