import { useTranslator } from '@heard/i18n/react';
import type { ListedReview } from '@heard/services/authoring';
import type { SerializeFrom } from '@remix-run/node';
import { DecisionTag } from './decision-tag.tsx';
import { useReviewWords } from './use-review-words.ts';

/** The reviews of a document that are over, newest first. */
export function PastReviews({ reviews }: { reviews: readonly SerializeFrom<ListedReview>[] }) {
  const t = useTranslator();
  const { byWhom } = useReviewWords();
  const over = reviews.filter(({ decision }) => decision !== null);
  return (
    <section aria-labelledby="past" className="review-part">
      <h2 id="past">{t('review.past')}</h2>
      {over.length === 0 ? <p>{t('review.noPast')}</p> : null}
      <ol className="review-comments">
        {over.map((review) => (
          <li key={review.id}>
            <p>
              <DecisionTag decision={review.decision} />{' '}
              {t('authoring.revision', { number: review.revision })}
            </p>
            <p className="review-by">
              {t('review.askedBy', { by: byWhom(review.requestedBy, review.requestedAt) })}
            </p>
            {review.note ? (
              <blockquote className="review-note" dir="auto">
                {review.note}
              </blockquote>
            ) : null}
            {review.decision === 'overtaken' ? <p>{t('review.overtakenText')}</p> : null}
            {review.decidedAt ? (
              <p className="review-by">
                {t('review.decidedBy', { by: byWhom(review.decidedBy, review.decidedAt) })}
              </p>
            ) : null}
            {review.decisionNote ? (
              <blockquote className="review-note" dir="auto">
                {review.decisionNote}
              </blockquote>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
