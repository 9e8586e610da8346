import { quoteLimit } from '@heard/domain/authoring';
import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { Disclosure } from '@heard/ui/disclosure';
import { Form } from '@remix-run/react';
import { LongField } from './long-field.tsx';
import { problemIn, type ReviewProblem } from './review-problem.ts';
import { useSelectedQuote } from './use-selected-quote.ts';

/** Answers a remark. */
export function AnswerForm(props: {
  commentId: string;
  about: string;
  problem: ReviewProblem | undefined;
}) {
  const t = useTranslator();
  const { commentId, about } = props;
  const wrong = problemIn(props.problem, `answer ${commentId}`);
  return (
    <Disclosure summary={t('review.answer')} open={wrong !== undefined}>
      <Form method="post" className="review-form">
        <input type="hidden" name="comment" value={commentId} />
        <LongField
          id={`answer-${commentId}`}
          name="body"
          label={t('review.answerTo', { words: toBeginning(about) })}
          rows={3}
          required
          defaultValue={wrong?.typed.body}
          problem={wrong?.text}
        />
        <Button type="submit" name="what" value="answer" variant="secondary">
          {t('review.answerButton')}
        </Button>
      </Form>
    </Disclosure>
  );
}

/** Says that a remark is dealt with, or that it is not after all. */
export function ResolveForm(props: { commentId: string; isResolved: boolean; about: string }) {
  const t = useTranslator();
  const label = t(props.isResolved ? 'review.reopen' : 'review.resolve');
  return (
    <Form method="post">
      <input type="hidden" name="comment" value={props.commentId} />
      <Button
        type="submit"
        name="what"
        value={props.isResolved ? 'reopen' : 'resolve'}
        variant="quiet"
        aria-label={`${label}: ${toBeginning(props.about)}`}
      >
        {label}
      </Button>
    </Form>
  );
}

/** A new remark. Words that are selected on the page are quoted. */
export function CommentForm({
  text,
  problem,
}: {
  text: string;
  problem: ReviewProblem | undefined;
}) {
  const t = useTranslator();
  const wrong = problemIn(problem, 'comment');
  const quote = useSelectedQuote(text);
  const problemAt = (field: string) => (wrong?.field === field ? wrong.text : undefined);
  return (
    <section aria-labelledby="new-comment" className="review-part">
      <h2 id="new-comment">{t('review.newComment')}</h2>
      <Form method="post" className="review-form">
        <LongField
          id="quote"
          name="quote"
          label={t('review.quote')}
          hint={t('review.quoteHint', { limit: quoteLimit })}
          optionalLabel={t('review.optional')}
          rows={2}
          area={quote}
          defaultValue={wrong?.typed.quote}
          problem={problemAt('quote')}
        />
        <LongField
          id="body"
          name="body"
          label={t('review.comment')}
          required
          defaultValue={wrong?.typed.body}
          problem={problemAt('body')}
        />
        <Button type="submit" name="what" value="comment" variant="secondary">
          {t('review.commentButton')}
        </Button>
      </Form>
    </section>
  );
}

function toBeginning(words: string): string {
  return words.length > 40 ? `${words.slice(0, 40)}…` : words;
}
