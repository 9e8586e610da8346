import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { ActionBar, PageColumn } from '@heard/ui/layout';
import { TextLink } from '@heard/ui/link';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';
import { Tag } from '@heard/ui/tag';
import { Form, useNavigation } from '@remix-run/react';
import type { ReviewView } from './review-view.server.ts';

/** Which questions have an answer, each a step away, and the button that hands in. */
export function ReviewPage({ review }: { review: ReviewView }) {
  const t = useTranslator();
  const isOnItsWay = useNavigation().formMethod === 'POST';
  return (
    <PageColumn>
      <div className="review-page">
        <PageTitle
          eyebrow={
            <TextLink href={review.quiz.href} lang={review.quiz.lang}>
              {review.quiz.title}
            </TextLink>
          }
          title={t('quiz.review')}
          lead={t('quiz.reviewLead')}
        />
        {review.missing > 0 ? (
          <Notice kind="warning">
            <p>{t('quiz.reviewMissing', { count: review.missing })}</p>
          </Notice>
        ) : (
          <Notice kind="success">
            <p>{t('quiz.reviewComplete')}</p>
          </Notice>
        )}
        <ol className="review-list">
          {review.places.map(({ number, href, prompt, answered }) => (
            <li key={number} className="review-item">
              <span className="review-question">
                <TextLink href={href}>{t('quiz.questionShort', { number })}</TextLink>
                <span className="review-prompt" lang={review.lang}>
                  {prompt}
                </span>
              </span>
              <Tag kind={answered ? 'success' : 'warning'}>
                {t(answered ? 'quiz.answered' : 'quiz.unanswered')}
              </Tag>
            </li>
          ))}
        </ol>
        <p id="hand-in-note">{t('quiz.handInNote')}</p>
        <ActionBar>
          <Form method="post">
            <Button type="submit" aria-describedby="hand-in-note" aria-disabled={isOnItsWay}>
              {t('quiz.handIn')}
            </Button>
          </Form>
        </ActionBar>
      </div>
    </PageColumn>
  );
}
