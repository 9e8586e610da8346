/**
 * Segments: a document of the curriculum as a translator sees it, one passage of words after the other.
 *
 * - A segment has a place in the document's structure (its id), its words, and its exact range in the text.
 * - What is no words - tags, links, references - stands in the words as a code: `<1>…</1>`, `<2/>`; bold and
 *   italics are `<b>…</b>` and `<i>…</i>`.
 * - What is not translated yet, or has to be looked at again, bears a mark in the text itself. No text with a
 *   mark passes the gate, so none is ever published.
 */
export * from './check-segment.ts';
export * from './entry-kinds.ts';
export * from './join-segments.ts';
export * from './line-up.ts';
export * from './segment.ts';
export * from './segment-mark.ts';
export * from './split-segments.ts';
export * from './stamp-text.ts';
export * from './token-text.ts';
export * from './write-translation.ts';
