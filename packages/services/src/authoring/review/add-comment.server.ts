import { commentLimit, findCommentPlace, quoteLimit } from '@heard/domain/authoring';
import { learnerIdOf, NotFoundError } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { writeAudit } from '../../audit.server.ts';
import { authorize, type Ctx } from '../../context.server.ts';
import { mailPeople, nameOf } from './review-mail.server.ts';

export type CommentRefusal =
  { code: 'comment-empty' } | { code: 'comment-too-long'; limit: number } | { code: 'place-gone' };

/**
 * Writes a remark at a place of a document, or (place null) on the whole of it. The place is told as the
 * words and their offset in the newest text; refused when they are not there any more, so that no remark
 * stands beside words that it was not about. Throws NotFoundError when there is no such document.
 */
export async function addComment(
  ctx: Ctx,
  input: { documentId: string; quote: string; place: number | null; body: string },
): Promise<Outcome<{ commentId: string }, CommentRefusal>> {
  authorize(ctx, 'write:draft:any');
  const { documentId } = input;
  const document = await ctx.db.document.findUnique({
    where: { id: documentId },
    select: {
      ...{ courseSlug: true, text: true },
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { number: true } },
    },
  });
  if (!document) throw new NotFoundError('no such document');
  authorize(ctx, 'write:draft:any', { course: document.courseSlug });
  const body = readBody(input.body);
  if (!body.ok) return body;
  const quote = input.place === null ? '' : input.quote.slice(0, quoteLimit);
  const place = findCommentPlace(document.text, { quote, place: input.place });
  if (input.place !== null && place === null) return refuse({ code: 'place-gone' });

  const commentId = ctx.newId('cmt');
  await ctx.db.$transaction(async (tx) => {
    await tx.comment.create({
      data: {
        ...{ id: commentId, documentId, revision: document.revisions[0]?.number ?? 1 },
        ...{ quote, place, body: body.text, by: learnerIdOf(ctx.actor), at: ctx.now },
      },
      select: { id: true },
    });
    await writeAudit(tx, ctx, { action: 'comment.added', subject: documentId });
  });
  return { ok: true, commentId };
}

/**
 * Answers a remark; an answer to an answer stands with it under the same remark. Everybody who wrote under
 * the remark before gets a letter. Throws NotFoundError when there is no such remark.
 */
export async function answerComment(
  ctx: Ctx,
  input: { commentId: string; body: string },
): Promise<Outcome<{ commentId: string; documentId: string }, CommentRefusal>> {
  authorize(ctx, 'write:draft:any');
  const asked = await findComment(ctx, input.commentId);
  const body = readBody(input.body);
  if (!body.ok) return body;

  const commentId = ctx.newId('cmt');
  const { documentId } = asked;
  const root = asked.answers ?? asked.id;
  await ctx.db.$transaction(async (tx) => {
    await tx.comment.create({
      data: {
        ...{ id: commentId, documentId, answers: root, revision: asked.revision },
        ...{ body: body.text, by: learnerIdOf(ctx.actor), at: ctx.now },
      },
      select: { id: true },
    });
    await writeAudit(tx, ctx, { action: 'comment.answered', subject: documentId });
  });

  const before = await ctx.db.comment.findMany({
    where: { OR: [{ id: root }, { answers: root }] },
    select: { by: true },
  });
  await mailPeople(
    ctx,
    before.map(({ by }) => by),
    {
      kind: 'commentAnswered',
      link: `/documents/${documentId}/review`,
      quote: body.text,
      values: { title: asked.document.title, ...(await nameOf(ctx, learnerIdOf(ctx.actor))) },
    },
  );
  return { ok: true, commentId, documentId };
}

/**
 * Says that a remark is dealt with, or that it is not after all. Doing it twice changes nothing. Throws
 * NotFoundError when there is no such remark.
 */
export async function resolveComment(
  ctx: Ctx,
  { commentId, resolved }: { commentId: string; resolved: boolean },
): Promise<{ documentId: string }> {
  authorize(ctx, 'write:draft:any');
  const { documentId, answers } = await findComment(ctx, commentId);
  const id = answers ?? commentId;
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.comment.updateMany({
      where: { id, resolvedAt: resolved ? null : { not: null } },
      data: resolved
        ? { resolvedAt: ctx.now, resolvedBy: learnerIdOf(ctx.actor) }
        : { resolvedAt: null, resolvedBy: null },
    });
    const action = resolved ? 'comment.resolved' : 'comment.reopened';
    if (count > 0) await writeAudit(tx, ctx, { action, subject: documentId });
  });
  return { documentId };
}

function readBody(body: string): Outcome<{ text: string }, CommentRefusal> {
  // No database keeps a zero byte, and half a surrogate pair is no text.
  const text = body.replace(/\0|\p{Cs}/gu, '').trim();
  if (text === '') return refuse({ code: 'comment-empty' });
  if (text.length > commentLimit) return refuse({ code: 'comment-too-long', limit: commentLimit });
  return { ok: true, text };
}

async function findComment(ctx: Ctx, id: string) {
  const comment = await ctx.db.comment.findUnique({
    where: { id },
    select: {
      ...{ id: true, documentId: true, answers: true, revision: true },
      document: { select: { courseSlug: true, title: true } },
    },
  });
  if (!comment) throw new NotFoundError('no such comment');
  authorize(ctx, 'write:draft:any', { course: comment.document.courseSlug });
  return comment;
}
