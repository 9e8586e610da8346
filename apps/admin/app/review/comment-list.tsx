import { useTranslator } from '@heard/i18n/react';
import { Disclosure } from '@heard/ui/disclosure';
import { Tag } from '@heard/ui/tag';
import type { Comment } from '@heard/services/authoring';
import type { SerializeFrom } from '@remix-run/node';
import { AnswerForm, ResolveForm } from './comment-forms.tsx';
import type { ReviewProblem } from './review-problem.ts';
import { useReviewWords } from './use-review-words.ts';

type ShownComment = SerializeFrom<Comment>;

/** The remarks on a document: those that are open, and put away those that are dealt with. */
export function CommentList(props: {
  comments: readonly ShownComment[];
  mayWrite: boolean;
  problem: ReviewProblem | undefined;
}) {
  const t = useTranslator();
  const { comments, ...rest } = props;
  const open = comments.filter(({ resolved }) => resolved === null);
  const done = comments.filter(({ resolved }) => resolved !== null);
  const toItem = (comment: ShownComment) => (
    <CommentItem key={comment.id} comment={comment} {...rest} />
  );
  return (
    <section aria-labelledby="comments" className="review-part">
      <h2 id="comments">{t('review.comments')}</h2>
      <p>{t('review.openComments', { count: open.length })}</p>
      {open.length > 0 ? <ul className="review-comments">{open.map(toItem)}</ul> : null}
      {done.length > 0 ? (
        <Disclosure summary={t('review.resolvedComments', { count: done.length })}>
          <ul className="review-comments">{done.map(toItem)}</ul>
        </Disclosure>
      ) : null}
    </section>
  );
}

function CommentItem(props: {
  comment: ShownComment;
  mayWrite: boolean;
  problem: ReviewProblem | undefined;
}) {
  const t = useTranslator();
  const { byWhom } = useReviewWords();
  const { comment, mayWrite, problem } = props;
  const { resolved } = comment;
  return (
    <li id={comment.id}>
      <p className="review-by">
        {byWhom(comment.by, comment.at)} · {t('authoring.revision', { number: comment.revision })}
      </p>
      <Place comment={comment} />
      <p className="review-body" dir="auto">
        {comment.body}
      </p>
      {comment.answers.length > 0 ? (
        <ul className="review-answers" aria-label={t('review.answers')}>
          {comment.answers.map((answer) => (
            <li key={answer.id}>
              <p className="review-by">{byWhom(answer.by, answer.at)}</p>
              <p className="review-body" dir="auto">
                {answer.body}
              </p>
            </li>
          ))}
        </ul>
      ) : null}
      {resolved ? (
        <p className="review-by">
          {t('review.resolvedBy', { by: byWhom(resolved.by, resolved.at) })}
        </p>
      ) : null}
      {mayWrite ? (
        <div className="review-act">
          <AnswerForm commentId={comment.id} about={comment.body} problem={problem} />
          <ResolveForm commentId={comment.id} isResolved={resolved !== null} about={comment.body} />
        </div>
      ) : null}
    </li>
  );
}

/** The words that a remark is about, and where they are now. */
function Place({ comment: { quote, line, isGone } }: { comment: ShownComment }) {
  const t = useTranslator();
  if (quote === '') return <p>{t('review.onTheWhole')}</p>;
  return (
    <>
      <blockquote className="review-note" dir="auto">
        {quote}
      </blockquote>
      <p>
        {isGone ? <Tag kind="warning">{t('review.gone')}</Tag> : null}
        {line === null ? null : t('review.line', { line })}
      </p>
    </>
  );
}
