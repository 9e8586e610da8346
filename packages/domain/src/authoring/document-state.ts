import type { Permission } from '../identity/index.ts';

/** How far a document's text has come. */
export const documentStates = ['draft', 'in-review', 'approved', 'published'] as const;
export type DocumentState = (typeof documentStates)[number];

/** What can be done with a document's text. */
export const documentMoves = [
  'edit',
  'request-review',
  'withdraw-review',
  'request-changes',
  'approve',
  'publish',
] as const;
export type DocumentMove = (typeof documentMoves)[number];

const moves: Record<
  DocumentMove,
  { from: readonly DocumentState[]; to: DocumentState; permission: Permission }
> = {
  // Whatever was said about a text is not said about a changed one.
  edit: { from: documentStates, to: 'draft', permission: 'write:draft:any' },
  'request-review': { from: ['draft'], to: 'in-review', permission: 'write:draft:any' },
  'withdraw-review': { from: ['in-review'], to: 'draft', permission: 'write:draft:any' },
  'request-changes': { from: ['in-review'], to: 'draft', permission: 'review:draft:any' },
  approve: { from: ['in-review'], to: 'approved', permission: 'review:draft:any' },
  publish: { from: ['approved', 'published'], to: 'published', permission: 'publish:draft:any' },
};

/** What somebody must be trusted with to do this. */
export function permissionFor(move: DocumentMove): Permission {
  return moves[move].permission;
}

/** The state after a move; null when the document's state does not allow it. */
export function stateAfter(state: DocumentState, move: DocumentMove): DocumentState | null {
  const { from, to } = moves[move];
  return from.includes(state) ? to : null;
}

/**
 * Nobody approves alone what he wrote: whoever changed the text since it was last approved needs somebody
 * else to approve it.
 */
export function mayApprove(reviewer: string, writers: ReadonlySet<string>): boolean {
  return !writers.has(reviewer);
}
