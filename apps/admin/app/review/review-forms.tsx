import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { Notice } from '@heard/ui/notice';
import type { ReviewState } from '@heard/services/authoring';
import type { SerializeFrom } from '@remix-run/node';
import { Form } from '@remix-run/react';
import { LongField } from './long-field.tsx';
import { problemIn, type ReviewProblem } from './review-problem.ts';
import { useReviewWords } from './use-review-words.ts';

interface ReviewFormsProps {
  review: SerializeFrom<ReviewState>;
  isArchived: boolean;
  problem: ReviewProblem | undefined;
}

/** Where the review stands, and the forms by which it goes on; where there is none, why not. */
export function ReviewForms({ review, isArchived, problem }: ReviewFormsProps) {
  const t = useTranslator();
  const { byWhom, who } = useReviewWords();
  const { open, may, writers } = review;
  return (
    <section aria-labelledby="now" className="review-part">
      <h2 id="now">{t('review.now')}</h2>
      <p>
        {open ? (
          t('review.openBy', { by: byWhom(open.requestedBy, open.requestedAt) })
        ) : (
          <Idle {...{ review, isArchived }} />
        )}
      </p>
      {open?.note ? (
        <blockquote className="review-note" dir="auto">
          {open.note}
        </blockquote>
      ) : null}
      {writers.length > 0 ? (
        <p>{t('review.writers', { count: writers.length, names: t.list(writers.map(who)) })}</p>
      ) : null}
      <LostWords {...{ review, problem }} />
      {may.request ? <RequestForm problem={problem} /> : null}
      {open ? <WhyNot may={may} /> : null}
      {open && may.askForChanges ? (
        <DecideForm reviewId={open.id} mayApprove={may.approve} problem={problem} />
      ) : null}
      {may.withdraw ? (
        <Form method="post">
          <Button type="submit" name="what" value="withdraw" variant="secondary">
            {t('review.withdraw')}
          </Button>
        </Form>
      ) : null}
    </section>
  );
}

function Idle({ review, isArchived }: Pick<ReviewFormsProps, 'review' | 'isArchived'>) {
  const t = useTranslator();
  if (isArchived) return <>{t('review.idleArchived')}</>;
  if (review.may.request) return <>{t('review.idleDraft')}</>;
  return <>{t(review.state === 'draft' ? 'review.idleSame' : 'review.idleApproved')}</>;
}

/** Says why somebody may not decide. */
function WhyNot({ may }: Pick<ReviewFormsProps['review'], 'may'>) {
  const t = useTranslator();
  if (may.approve) return null;
  return (
    <Notice kind="info">{t(may.askForChanges ? 'review.ownText' : 'review.notReviewer')}</Notice>
  );
}

/** A note whose form is gone, because somebody else was faster. */
function LostWords({ review, problem }: Pick<ReviewFormsProps, 'review' | 'problem'>) {
  const t = useTranslator();
  const lost = problemIn(
    problem,
    ...(review.may.request ? [] : ['request']),
    ...(review.open && review.may.askForChanges ? [] : ['approve', 'return']),
  );
  if (!lost || lost.typed.note === '') return null;
  return (
    <Notice kind="warning" title={t('review.yourNote')}>
      <p className="review-note" dir="auto">
        {lost.typed.note}
      </p>
    </Notice>
  );
}

function RequestForm({ problem }: Pick<ReviewFormsProps, 'problem'>) {
  const t = useTranslator();
  const wrong = problemIn(problem, 'request');
  return (
    <Form method="post" className="review-form">
      <LongField
        id="note"
        name="note"
        label={t('review.requestNote')}
        hint={t('review.requestHint')}
        optionalLabel={t('review.optional')}
        defaultValue={wrong?.typed.note}
        problem={wrong?.text}
      />
      <Button type="submit" name="what" value="request">
        {t('review.request')}
      </Button>
    </Form>
  );
}

function DecideForm(props: {
  reviewId: string;
  mayApprove: boolean;
  problem: ReviewProblem | undefined;
}) {
  const t = useTranslator();
  const wrong = problemIn(props.problem, 'approve', 'return');
  return (
    <Form method="post" className="review-form" key={props.reviewId}>
      <input type="hidden" name="review" value={props.reviewId} />
      <LongField
        id="note"
        name="note"
        label={t('review.decideNote')}
        hint={t('review.decideHint')}
        defaultValue={wrong?.typed.note}
        problem={wrong?.text}
      />
      <div className="cluster review-buttons">
        {props.mayApprove ? (
          <Button type="submit" name="what" value="approve">
            {t('review.approve')}
          </Button>
        ) : null}
        <Button type="submit" name="what" value="return" variant="secondary">
          {t('review.askForChanges')}
        </Button>
      </div>
    </Form>
  );
}
