/**
 * Reviewing: somebody asks, somebody else decides, and both talk about places of the text.
 *
 * - At most one request is open per document (partial unique index); changing the text overtakes it.
 * - Nobody approves alone what he wrote: not with any role, not in any number of documents at once.
 * - What is approved is the text that publishing takes, whatever is written afterwards.
 */
export * from './add-comment.server.ts';
export * from './decide-review.server.ts';
export * from './list-comments.server.ts';
export * from './list-reviews.server.ts';
export * from './request-review.server.ts';
