/**
 * XLIFF 2.1 (OASIS): documents for translators outside, and what comes back from them.
 *
 * - Written and read without loss: words, codes with their original text, states and notes.
 * - What is read is untrusted: no entities, no document types, no other elements, limits on size and depth.
 */
export * from './read-xliff.ts';
export * from './write-xliff.ts';
export * from './xliff-document.ts';
