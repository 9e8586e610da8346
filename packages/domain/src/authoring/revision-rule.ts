/** How a text came to be what it is. */
export const revisionKinds = ['created', 'edited', 'imported', 'restored', 'moved'] as const;
export type RevisionKind = (typeof revisionKinds)[number];

const growMinutes = 10;

/** The newest revision, as far as the rule needs it. */
interface NewestRevision {
  kind: RevisionKind;
  /** Learner id, or null for Heard itself. */
  by: string | null;
  startedAt: Date;
  sealed: boolean;
}

/**
 * Whether a change grows the newest revision or begins a new one. Only a person's own edits grow, within ten
 * minutes of the first of them, and never what a review, an approval or a publication has sealed.
 */
export function growsRevision(
  newest: NewestRevision | null,
  change: { kind: RevisionKind; by: string | null; at: Date },
): boolean {
  if (newest === null || newest.sealed || change.by === null) return false;
  if (newest.kind !== 'edited' || change.kind !== 'edited') return false;
  const minutes = (change.at.getTime() - newest.startedAt.getTime()) / 60_000;
  return newest.by === change.by && minutes < growMinutes;
}
