import type { DocumentKind } from '@heard/domain/authoring';

const kinds: ReadonlySet<DocumentKind> = new Set(['glossary', 'facts', 'sources', 'pictures']);

/** Whether a document is a list of entries by id, of which a translation may have some and not others. */
export function isEntryKind(kind: DocumentKind): boolean {
  return kinds.has(kind);
}

/**
 * Whether a segment may be in a translation without being in its source: a language has its own wrong ways to
 * write an answer.
 */
export function isFree(id: string): boolean {
  return /\/misconceptions\/\d+\/(?:text|feedback)$/.test(id) || id.endsWith('/accepted');
}
