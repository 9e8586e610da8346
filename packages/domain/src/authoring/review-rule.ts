import type { RevisionKind } from './revision-rule.ts';

/** What became of a request to look at a text. `overtaken`: the text was changed before anybody decided. */
export const reviewDecisions = ['approved', 'changes-requested', 'withdrawn', 'overtaken'] as const;
export type ReviewDecision = (typeof reviewDecisions)[number];

/** Longest note to a request or a decision. */
export const reviewNoteLimit = 2000;

/**
 * Who changed the text since it was last approved: `approved` is the revision that was, 0 when none ever was.
 * A revision that says the same as the one before it (a document that was moved) has no writer, nor has what
 * Heard itself brought along.
 */
export function listWriters(
  revisions: readonly { number: number; kind: RevisionKind; by: string | null; text: string }[],
  approved: number,
): Set<string> {
  const ordered = [...revisions].sort((a, b) => a.number - b.number);
  const writers = ordered.filter(
    ({ number, text }, at) => number > approved && text !== ordered[at - 1]?.text,
  );
  return new Set(writers.flatMap(({ by }) => by ?? []));
}
