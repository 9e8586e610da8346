import { findCommentPlace, lineOf } from '@heard/domain/authoring';
import { NotFoundError } from '@heard/domain/identity';
import { authorize, type Ctx } from '../../context.server.ts';
import { readNames, toColleague, type Colleague } from '../authored-document.server.ts';

/** A remark or an answer. */
export interface Remark {
  id: string;
  body: string;
  /** Null for who has no account any more. */
  by: Colleague | null;
  at: Date;
}

/** A remark with its answers, and where it stands in the newest text. */
export interface Comment extends Remark {
  quote: string;
  /** The revision at which it was written. */
  revision: number;
  /** The line in the newest text, from 1; null for a remark on the whole and when the place is gone. */
  line: number | null;
  isGone: boolean;
  resolved: { by: Colleague | null; at: Date } | null;
  answers: Remark[];
}

/**
 * The remarks on a document, by their places in the newest text; those on the whole come first. Throws
 * NotFoundError when there is no such document.
 */
export async function listComments(
  ctx: Ctx,
  { documentId }: { documentId: string },
): Promise<Comment[]> {
  authorize(ctx, 'read:draft:any');
  const document = await ctx.db.document.findUnique({
    where: { id: documentId },
    select: { courseSlug: true, text: true, comments: { orderBy: [{ at: 'asc' }, { id: 'asc' }] } },
  });
  if (!document) throw new NotFoundError('no such document');
  authorize(ctx, 'read:draft:any', { course: document.courseSlug });
  const { comments, text } = document;
  const names = await readNames(
    ctx.db,
    comments.flatMap(({ by, resolvedBy }) => [by, resolvedBy]),
  );
  const who = (id: string | null) => (id === null ? null : toColleague(id, names));
  const toRemark = ({ id, body, by, at }: (typeof comments)[number]): Remark => ({
    ...{ id, body, at },
    by: who(by),
  });
  return comments
    .filter(({ answers }) => answers === null)
    .map((comment) => {
      const { quote, place, revision, resolvedAt, resolvedBy } = comment;
      const found = findCommentPlace(text, { quote, place });
      return {
        ...{ ...toRemark(comment), quote, revision },
        line: found === null ? null : lineOf(text, found),
        isGone: place !== null && found === null,
        resolved: resolvedAt === null ? null : { at: resolvedAt, by: who(resolvedBy) },
        answers: comments.filter(({ answers }) => answers === comment.id).map(toRemark),
      };
    })
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
