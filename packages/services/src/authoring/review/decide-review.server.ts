import type { Prisma } from '@heard/db';
import {
  mayApprove,
  reviewNoteLimit,
  stateAfter,
  type ReviewDecision,
} from '@heard/domain/authoring';
import { ForbiddenError, learnerIdOf, NotFoundError } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { writeAudit } from '../../audit.server.ts';
import { authorize, type Ctx } from '../../context.server.ts';
import { mailRequester, type DecidedReview } from './review-mail.server.ts';
import { lockDocument, readWriters } from './review-store.server.ts';

export type DecideReviewRefusal =
  | { code: 'note-too-long'; limit: number }
  | { code: 'note-missing' }
  | { code: 'review-over'; decision: ReviewDecision }
  | { code: 'own-text' };

/** What a reviewer says: that the text may be published, or that it may not yet. */
export type Verdict = 'approved' | 'changes-requested';

/**
 * Decides an open review. Approving makes the text the one that publishing takes; asking for changes needs a
 * note and makes it a draft again. Refused when the review is over (the text was changed, say), and when who
 * would approve has written any of the text since it was last approved, whatever roles he has. Throws
 * NotFoundError when there is no such review.
 */
export async function decideReview(
  ctx: Ctx,
  input: { reviewId: string; decision: Verdict; note: string },
): Promise<Outcome<{ documentId: string }, DecideReviewRefusal>> {
  authorize(ctx, 'review:draft:any');
  const note = input.note.trim();
  if (note.length > reviewNoteLimit)
    return refuse({ code: 'note-too-long', limit: reviewNoteLimit });
  if (input.decision === 'changes-requested' && note === '')
    return refuse({ code: 'note-missing' });

  const outcome = await ctx.db.$transaction((tx) => decide(tx, ctx, { ...input, note }));
  if (!outcome.ok) return outcome;

  await mailRequester(ctx, outcome.decided);
  return { ok: true, documentId: outcome.decided.documentId };
}

/**
 * Approves every open review of a course, or (null) of what belongs to no course, that this reviewer may
 * approve. `seenAt`: when he looked at them; what was asked for later he has not seen, and it stays open.
 * Answers how many were approved, and how many are left.
 */
export async function approveCourseReviews(
  ctx: Ctx,
  { course, seenAt = ctx.now }: { course: string | null; seenAt?: Date },
): Promise<{ approved: number; left: number }> {
  authorize(ctx, 'review:draft:any', { course });
  const decided: DecidedReview[] = [];
  const total = await ctx.db.$transaction(
    async (tx) => {
      const open = await tx.review.findMany({
        where: { decision: null, document: { courseSlug: course, archivedAt: null } },
        orderBy: { documentId: 'asc' },
        select: { id: true, requestedAt: true },
      });
      for (const { id, requestedAt } of open) {
        if (requestedAt > seenAt) continue;
        const outcome = await decide(tx, ctx, { reviewId: id, decision: 'approved', note: '' });
        if (outcome.ok) decided.push(outcome.decided);
      }
      return open.length;
    },
    { timeout: 60_000, maxWait: 10_000 },
  );
  for (const one of decided) await mailRequester(ctx, one);
  return { approved: decided.length, left: total - decided.length };
}

async function decide(
  tx: Prisma.TransactionClient,
  ctx: Ctx,
  { reviewId, decision, note }: { reviewId: string; decision: Verdict; note: string },
): Promise<Outcome<{ decided: DecidedReview }, DecideReviewRefusal>> {
  const place = await tx.review.findUnique({
    where: { id: reviewId },
    select: { documentId: true },
  });
  if (!place) throw new NotFoundError('no such review');
  const document = await lockDocument(tx, place.documentId);
  authorize(ctx, 'review:draft:any', { course: document.courseSlug });
  const by = learnerIdOf(ctx.actor);
  if (by === null) throw new ForbiddenError('review:draft:any');
  // Read only now that the document is locked: whoever changes its text waits.
  const review = await tx.review.findUniqueOrThrow({ where: { id: reviewId } });
  if (review.decision !== null)
    return refuse({ code: 'review-over', decision: review.decision as ReviewDecision });
  const state = stateAfter(document.state, decision === 'approved' ? 'approve' : 'request-changes');
  if (state === null) return refuse({ code: 'review-over', decision: 'overtaken' });
  if (decision === 'approved' && !mayApprove(by, await readWriters(tx, document.id)))
    return refuse({ code: 'own-text' });
  await tx.review.update({
    where: { id: reviewId },
    data: { decision, decidedBy: by, decidedAt: ctx.now, decisionNote: note },
  });
  const approval = { approvedText: document.text, approvedAt: ctx.now };
  await tx.document.update({
    where: { id: document.id },
    data: { state, ...(decision === 'approved' ? approval : {}) },
    select: { id: true },
  });
  await writeAudit(tx, ctx, {
    action: decision === 'approved' ? 'review.approved' : 'review.changes-requested',
    subject: document.id,
    detail: { reviewId, revision: review.revision },
  });
  const { requestedBy } = review;
  const decided = { documentId: document.id, title: document.title, requestedBy, decision, note };
  return { ok: true, decided };
}
