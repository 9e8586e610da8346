import {
  mayApprove,
  toCurriculumPath,
  type DocumentState,
  type ReviewDecision,
} from '@heard/domain/authoring';
import { can, learnerIdOf, NotFoundError } from '@heard/domain/identity';
import type { Prisma } from '@heard/db';
import { authorize, type Ctx } from '../../context.server.ts';
import { readNames, toColleague, type Colleague } from '../authored-document.server.ts';
import { readWriters } from './review-store.server.ts';

/** A request to look at a text, and what came of it. */
export interface ListedReview {
  id: string;
  documentId: string;
  title: string;
  path: string;
  course: string | null;
  revision: number;
  note: string;
  requestedBy: Colleague | null;
  requestedAt: Date;
  /** Null while nobody decided. */
  decision: ReviewDecision | null;
  decidedBy: Colleague | null;
  decidedAt: Date | null;
  decisionNote: string;
}

/** What waits for the one who asks, and what he asked for. */
export interface ReviewLists {
  /** Open requests that he may decide, oldest first; `isOwn`: he wrote of it, so that another must approve. */
  waiting: (ListedReview & { isOwn: boolean })[];
  /** What he asked for, newest first: the open ones and the last fifty that are over. */
  asked: ListedReview[];
  /** Drafts that could be sent to review, by course (null: what belongs to none). */
  drafts: { course: string | null; count: number }[];
}

/** A document's reviews, newest first, and what the one who asks may do now. */
export interface ReviewState {
  state: DocumentState;
  reviews: ListedReview[];
  open: ListedReview | null;
  /** Since the text was last approved; nobody of them may approve it. */
  writers: Colleague[];
  may: { request: boolean; withdraw: boolean; askForChanges: boolean; approve: boolean };
}

const columns = {
  ...{ id: true, documentId: true, revision: true, note: true, requestedBy: true },
  ...{ requestedAt: true, decision: true, decidedBy: true, decidedAt: true, decisionNote: true },
  document: { select: { title: true, path: true, courseSlug: true } },
} as const;
type Row = Prisma.ReviewGetPayload<{ select: typeof columns }>;

/** The lists of somebody's reviews. */
export async function listReviews(ctx: Ctx): Promise<ReviewLists> {
  authorize(ctx, 'read:draft:any');
  const self = learnerIdOf(ctx.actor);
  const [open, own, drafts] = await Promise.all([
    ctx.db.review.findMany({
      where: { decision: null, document: { archivedAt: null } },
      orderBy: [{ requestedAt: 'asc' }, { id: 'asc' }],
      select: columns,
    }),
    ctx.db.review.findMany({
      where: { requestedBy: self ?? '' },
      orderBy: [{ requestedAt: 'desc' }, { id: 'asc' }],
      take: 50,
      select: columns,
    }),
    ctx.db.document.groupBy({
      by: ['courseSlug'],
      where: { state: 'draft', archivedAt: null },
      orderBy: { courseSlug: 'asc' },
      _count: true,
    }),
  ]);
  const mine = open.filter(({ document }) =>
    can(ctx.actor, 'review:draft:any', { course: document.courseSlug }),
  );
  const waiting = await toListed(ctx, mine);
  const isOwn = await Promise.all(waiting.map((one) => hasWritten(ctx, one.documentId, self)));
  return {
    waiting: waiting.map((one, at) => ({ ...one, isOwn: isOwn[at] ?? true })),
    asked: await toListed(ctx, own),
    drafts: drafts
      .filter(({ courseSlug }) => can(ctx.actor, 'write:draft:any', { course: courseSlug }))
      .map(({ courseSlug, _count }) => ({ course: courseSlug, count: _count })),
  };
}

/** A document's reviews. Throws NotFoundError when there is no such document. */
export async function getReviewState(
  ctx: Ctx,
  { documentId }: { documentId: string },
): Promise<ReviewState> {
  authorize(ctx, 'read:draft:any');
  const document = await ctx.db.document.findUnique({
    where: { id: documentId },
    select: {
      ...{ courseSlug: true, state: true, text: true, approvedText: true, archivedAt: true },
      reviews: { orderBy: [{ requestedAt: 'desc' }, { id: 'asc' }], select: columns },
    },
  });
  if (!document) throw new NotFoundError('no such document');
  const of = { course: document.courseSlug };
  authorize(ctx, 'read:draft:any', of);
  const reviews = await toListed(ctx, document.reviews);
  const open = reviews.find(({ decision }) => decision === null) ?? null;
  const writers = await readWriters(ctx.db, documentId);
  const names = await readNames(ctx.db, [...writers]);
  const state = document.state as DocumentState;
  const mayWrite = can(ctx.actor, 'write:draft:any', of) && document.archivedAt === null;
  const mayReview = can(ctx.actor, 'review:draft:any', of) && open !== null;
  return {
    ...{ state, reviews, open },
    writers: [...writers].map((id) => toColleague(id, names)),
    may: {
      request: mayWrite && state === 'draft' && document.text !== document.approvedText,
      withdraw: mayWrite && open !== null,
      askForChanges: mayReview,
      approve: mayReview && mayApprove(learnerIdOf(ctx.actor) ?? '', writers),
    },
  };
}

async function hasWritten(ctx: Ctx, documentId: string, self: string | null): Promise<boolean> {
  return self !== null && !mayApprove(self, await readWriters(ctx.db, documentId));
}

async function toListed(ctx: Ctx, rows: readonly Row[]): Promise<ListedReview[]> {
  const names = await readNames(
    ctx.db,
    rows.flatMap(({ requestedBy, decidedBy }) => [requestedBy, decidedBy]),
  );
  const who = (id: string | null) => (id === null ? null : toColleague(id, names));
  return rows.map(({ document, requestedBy, decidedBy, decision, ...row }) => ({
    ...row,
    ...{ title: document.title, path: toCurriculumPath(document.path) },
    course: document.courseSlug,
    decision: decision as ReviewDecision | null,
    requestedBy: who(requestedBy),
    decidedBy: who(decidedBy),
  }));
}
