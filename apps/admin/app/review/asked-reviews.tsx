import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { DataTable } from '@heard/ui/data-table';
import { Disclosure } from '@heard/ui/disclosure';
import { EmptyState } from '@heard/ui/empty-state';
import { TextLink } from '@heard/ui/link';
import type { ReviewLists } from '@heard/services/authoring';
import type { SerializeFrom } from '@remix-run/node';
import { Form } from '@remix-run/react';
import { DecisionTag } from './decision-tag.tsx';
import { LongField } from './long-field.tsx';
import { problemIn, type ReviewProblem } from './review-problem.ts';

/** What the reader asked for, and what came of it. */
export function AskedReviews({ asked }: { asked: SerializeFrom<ReviewLists>['asked'] }) {
  const t = useTranslator();
  return (
    <section aria-labelledby="asked" className="review-part">
      <h2 id="asked">{t('review.askedByMe')}</h2>
      <DataTable
        caption={t('review.askedByMe')}
        captionHidden
        columns={[
          { key: 'title', label: t('review.document') },
          { key: 'at', label: t('review.askedAt') },
          { key: 'decision', label: t('review.outcome') },
        ]}
        rows={asked.map((one) => ({
          id: one.id,
          cells: {
            title: (
              <TextLink href={`/documents/${one.documentId}/review`}>
                <bdi>{one.title}</bdi>
              </TextLink>
            ),
            at: t.dateTime(one.requestedAt),
            decision: <DecisionTag decision={one.decision} />,
          },
        }))}
        empty={<EmptyState title={t('review.askedEmpty')} text={t('review.askedEmptyText')} />}
      />
    </section>
  );
}

/** Drafts that could be sent to review, by course. */
export function DraftsToSend(props: {
  drafts: ReviewLists['drafts'];
  nameOf: (course: string | null) => string;
  problem: ReviewProblem | undefined;
}) {
  const t = useTranslator();
  const { drafts, nameOf, problem } = props;
  return (
    <section aria-labelledby="drafts" className="review-part">
      <h2 id="drafts">{t('review.drafts')}</h2>
      {drafts.length === 0 ? <p>{t('review.draftsEmpty')}</p> : null}
      {drafts.map(({ course, count }) => {
        const wrong = problemIn(problem, `request-all ${course ?? ''}`);
        const name = nameOf(course);
        return (
          <Disclosure
            key={course ?? ''}
            summary={t('review.draftsOf', { count, name })}
            open={wrong !== undefined}
          >
            <Form method="post" className="review-form">
              <input type="hidden" name="course" value={course ?? ''} />
              <LongField
                id={`note-${course ?? ''}`}
                name="note"
                label={t('review.requestNote')}
                optionalLabel={t('review.optional')}
                rows={3}
                defaultValue={wrong?.typed.note}
                problem={wrong?.text}
              />
              <Button type="submit" name="what" value="request-all" variant="secondary">
                {t('review.requestAll', { name })}
              </Button>
            </Form>
          </Disclosure>
        );
      })}
    </section>
  );
}
