import type { Prisma } from '@heard/db';
import { reviewNoteLimit, stateAfter } from '@heard/domain/authoring';
import { learnerIdOf } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { writeAudit } from '../../audit.server.ts';
import { authorize, type Ctx } from '../../context.server.ts';
import { mailReviewers } from './review-mail.server.ts';
import { lockDocument, sealNewestRevision } from './review-store.server.ts';

export type RequestReviewRefusal =
  | { code: 'note-too-long'; limit: number }
  | { code: 'document-archived' }
  | { code: 'review-open' }
  | { code: 'nothing-to-review' };

/**
 * Asks colleagues to look at a document's text. The newest revision is sealed; changing the text takes the
 * request back. Refused when one is open, when the text is approved as it stands, and in the archive. Throws
 * NotFoundError when there is no such document.
 */
export async function requestReview(
  ctx: Ctx,
  { documentId, note }: { documentId: string; note: string },
): Promise<Outcome<{ reviewId: string }, RequestReviewRefusal>> {
  authorize(ctx, 'write:draft:any');
  const words = note.trim();
  if (words.length > reviewNoteLimit)
    return refuse({ code: 'note-too-long', limit: reviewNoteLimit });

  const outcome = await ctx.db.$transaction((tx) => openReview(tx, ctx, documentId, words));
  if (!outcome.ok) return outcome;

  const { reviewId, title, course } = outcome;
  await mailReviewers(ctx, { course, titles: [title], note: words, documentId });
  return { ok: true, reviewId };
}

/**
 * Asks for a review of all drafts of a course, or (null) of what belongs to no course, at once. What is in
 * review, approved as it stands or archived is passed over. Answers how many were sent.
 */
export async function requestCourseReview(
  ctx: Ctx,
  { course, note }: { course: string | null; note: string },
): Promise<Outcome<{ sent: number }, Extract<RequestReviewRefusal, { code: 'note-too-long' }>>> {
  authorize(ctx, 'write:draft:any', { course });
  const words = note.trim();
  if (words.length > reviewNoteLimit)
    return refuse({ code: 'note-too-long', limit: reviewNoteLimit });

  const titles = await ctx.db.$transaction(
    async (tx) => {
      const rows = await tx.document.findMany({
        where: { courseSlug: course, state: 'draft', archivedAt: null },
        orderBy: { id: 'asc' },
        select: { id: true },
      });
      const sent: string[] = [];
      for (const { id } of rows) {
        const opened = await openReview(tx, ctx, id, words);
        if (opened.ok) sent.push(opened.title);
      }
      return sent;
    },
    { timeout: 60_000, maxWait: 10_000 },
  );
  if (titles.length > 0) await mailReviewers(ctx, { course, titles, note: words });
  return { ok: true, sent: titles.length };
}

type Opened = { reviewId: string; title: string; course: string | null };

async function openReview(
  tx: Prisma.TransactionClient,
  ctx: Ctx,
  documentId: string,
  note: string,
): Promise<Outcome<Opened, RequestReviewRefusal>> {
  const document = await lockDocument(tx, documentId);
  const course = document.courseSlug;
  authorize(ctx, 'write:draft:any', { course });
  if (document.archivedAt !== null) return refuse({ code: 'document-archived' });
  if (document.state === 'in-review') return refuse({ code: 'review-open' });
  const state = stateAfter(document.state, 'request-review');
  if (state === null || document.text === document.approvedText)
    return refuse({ code: 'nothing-to-review' });
  const reviewId = ctx.newId('rvw');
  const revision = await sealNewestRevision(tx, documentId);
  await tx.review.create({
    data: {
      ...{ id: reviewId, documentId, revision, note },
      ...{ requestedBy: learnerIdOf(ctx.actor), requestedAt: ctx.now },
    },
    select: { id: true },
  });
  await tx.document.update({ where: { id: documentId }, data: { state }, select: { id: true } });
  await writeAudit(tx, ctx, {
    action: 'review.requested',
    subject: documentId,
    detail: { reviewId, revision },
  });
  return { ok: true, reviewId, title: document.title, course };
}

/**
 * Takes back a request for review; the text is a draft again. Whoever may write the text may. A request that
 * is over already stays as it is. Throws NotFoundError when there is no such document.
 */
export async function withdrawReview(
  ctx: Ctx,
  { documentId }: { documentId: string },
): Promise<{ withdrawn: boolean }> {
  authorize(ctx, 'write:draft:any');
  return ctx.db.$transaction(async (tx) => {
    const document = await lockDocument(tx, documentId);
    authorize(ctx, 'write:draft:any', { course: document.courseSlug });
    const state = stateAfter(document.state, 'withdraw-review');
    if (state === null) return { withdrawn: false };
    await tx.review.updateMany({
      where: { documentId, decision: null },
      data: { decision: 'withdrawn', decidedAt: ctx.now, decidedBy: learnerIdOf(ctx.actor) },
    });
    await tx.document.update({ where: { id: documentId }, data: { state }, select: { id: true } });
    await writeAudit(tx, ctx, { action: 'review.withdrawn', subject: documentId });
    return { withdrawn: true };
  });
}
