import { can } from '@heard/domain/identity';
import {
  compareQuizTexts,
  compareTexts,
  getDocument,
  getReviewState,
  listComments,
} from '@heard/services/authoring';
import { useTranslator } from '@heard/i18n/react';
import { ErrorSummary } from '@heard/ui/error-summary';
import { Notice } from '@heard/ui/notice';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { toDocumentAddress } from '#app/documents/document-address.ts';
import { DocumentFrame } from '#app/documents/document-frame.tsx';
import { titlePage } from '#app/page/title-page.ts';
import { changeReview } from '#app/review/change-review.server.ts';
import { CommentForm } from '#app/review/comment-forms.tsx';
import { CommentList } from '#app/review/comment-list.tsx';
import { PastReviews } from '#app/review/past-reviews.tsx';
import { ReviewDifference } from '#app/review/review-difference.tsx';
import { ReviewForms } from '#app/review/review-forms.tsx';
import { doors } from '#app/server/doors.server.ts';

/** What `?done=` may say here. */
const doneCodes = [
  ...['requested', 'withdrawn', 'approved', 'returned', 'commented', 'answered'],
  ...['resolved', 'reopened'],
];

export const loader = doors.loader('read:draft:any', async ({ ctx, t, params, request }) => {
  const documentId = params.documentId ?? '';
  const { approvedText, ...document } = await getDocument(ctx, { documentId });
  const { text, place } = document;
  const done = new URL(request.url).searchParams.get('done') ?? '';
  return {
    title: t('admin.title', { page: `${t('review.title')}: ${document.title}` }),
    document,
    lines: approvedText === null ? null : compareTexts(approvedText, text),
    quiz:
      approvedText !== null && place.kind === 'quiz' ? compareQuizTexts(approvedText, text) : null,
    review: await getReviewState(ctx, { documentId }),
    comments: await listComments(ctx, { documentId }),
    mayWrite: can(ctx.actor, 'write:draft:any', { course: place.course }),
    done: doneCodes.includes(done) ? t(`review.done.${done}`) : null,
  };
});

export const action = doors.action('write:draft:any', async (visit) => {
  const documentId = visit.params.documentId ?? '';
  const change = await changeReview(visit, documentId);
  if ('done' in change)
    return redirect(`${toDocumentAddress(documentId, 'review')}?done=${change.done}`, 303);
  return data(change.problem, change.status);
});

export const meta = titlePage;

/** A document's review: what would be approved, what is said about it, and who decides. */
export default function DocumentReview() {
  const t = useTranslator();
  const { document, lines, quiz, review, ...rest } = useLoaderData<typeof loader>();
  const { comments, mayWrite, done } = rest;
  const problem = useActionData<typeof action>();
  const isArchived = document.archivedAt !== null;
  // Forms are new when what they say was done, so that nothing is sent twice.
  const made = `${review.reviews.length} ${comments.flatMap((one) => [one, ...one.answers]).length}`;
  return (
    <DocumentFrame document={document} tab="review">
      {problem ? <ErrorSummary title={t('problem.title')} problems={[problem]} /> : null}
      {done && !problem ? <Notice kind="success">{done}</Notice> : null}
      <div className="review-page">
        <ReviewForms {...{ review, isArchived, problem }} />
        <ReviewDifference
          {...{ lines, quiz }}
          text={document.text}
          locale={document.place.locale}
        />
        <CommentList {...{ comments, mayWrite, problem }} key={made} />
        {mayWrite ? (
          <CommentForm text={document.text} problem={problem} key={`new ${made}`} />
        ) : null}
        <PastReviews reviews={review.reviews} />
      </div>
    </DocumentFrame>
  );
}
