/**
 * Authoring: the curriculum as its authors work on it.
 *
 * - A document is a file of the curriculum: path and text, nothing besides. Exporting writes them down.
 * - A document goes from draft to review, approval and publication; changing its text makes it a draft again.
 * - Nobody approves alone what he wrote. What is published never changes.
 */
export * from './archived-path.ts';
export * from './comment-place.ts';
export * from './document-path.ts';
export * from './picture-id.ts';
export * from './document-state.ts';
export * from './document-text.ts';
export * from './review-rule.ts';
export * from './revision-rule.ts';
export * from './shipped-rule.ts';
export * from './is-out-of-date.ts';
