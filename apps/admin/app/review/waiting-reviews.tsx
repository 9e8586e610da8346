import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { Checkbox } from '@heard/ui/checkbox';
import { DataTable } from '@heard/ui/data-table';
import { Disclosure } from '@heard/ui/disclosure';
import { EmptyState } from '@heard/ui/empty-state';
import { TextLink } from '@heard/ui/link';
import { Tag } from '@heard/ui/tag';
import type { ReviewLists } from '@heard/services/authoring';
import type { SerializeFrom } from '@remix-run/node';
import { Form } from '@remix-run/react';
import { problemIn, type ReviewProblem } from './review-problem.ts';
import { useReviewWords } from './use-review-words.ts';

type Waiting = SerializeFrom<ReviewLists>['waiting'];

/** What waits for the reader, by course. */
export function WaitingReviews(props: {
  waiting: Waiting;
  nameOf: (course: string | null) => string;
  /** When this page was read: what is asked for later is not approved by it. */
  seenAt: string;
  problem: ReviewProblem | undefined;
}) {
  const t = useTranslator();
  const { waiting, nameOf, seenAt, problem } = props;
  const courses = [...new Set(waiting.map(({ course }) => course))];
  return (
    <section aria-labelledby="waiting" className="review-part">
      <h2 id="waiting">{t('review.waiting')}</h2>
      {courses.length === 0 ? (
        <EmptyState title={t('review.waitingEmpty')} text={t('review.waitingEmptyText')} />
      ) : null}
      {courses.map((course) => {
        const here = waiting.filter((one) => one.course === course);
        const count = here.filter(({ isOwn }) => !isOwn).length;
        return (
          <div className="review-part" key={course ?? ''}>
            <WaitingTable caption={nameOf(course)} reviews={here} />
            {count > 0 ? (
              <ApproveAll {...{ course, count, seenAt, problem }} name={nameOf(course)} />
            ) : null}
          </div>
        );
      })}
    </section>
  );
}

function WaitingTable({ caption, reviews }: { caption: string; reviews: Waiting }) {
  const t = useTranslator();
  const { byWhom } = useReviewWords();
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'title', label: t('review.document') },
        { key: 'asked', label: t('review.asked') },
        { key: 'note', label: t('review.note') },
      ]}
      rows={reviews.map((one) => ({
        id: one.id,
        cells: {
          title: (
            <>
              <TextLink href={`/documents/${one.documentId}/review`}>
                <bdi>{one.title}</bdi>
              </TextLink>
              <br />
              <code className="review-path" dir="ltr">
                {one.path}
              </code>{' '}
              {one.isOwn ? <Tag kind="info">{t('review.isOwn')}</Tag> : null}
            </>
          ),
          asked: byWhom(one.requestedBy, one.requestedAt),
          note: <span dir="auto">{one.note}</span>,
        },
      }))}
    />
  );
}

function ApproveAll(props: {
  course: string | null;
  name: string;
  count: number;
  seenAt: string;
  problem: ReviewProblem | undefined;
}) {
  const t = useTranslator();
  const { course, name, count } = props;
  const wrong = problemIn(props.problem, `approve-all ${course ?? ''}`);
  return (
    <Disclosure summary={t('review.approveAll', { count, name })} open={wrong !== undefined}>
      <p>{t('review.approveAllText')}</p>
      <Form method="post" className="review-form">
        <input type="hidden" name="course" value={course ?? ''} />
        <input type="hidden" name="seen" value={props.seenAt} />
        <Checkbox
          id={`confirmed-${course ?? ''}`}
          name="confirmed"
          label={t('review.approveAllConfirm', { count })}
          problem={wrong?.text}
        />
        <Button type="submit" name="what" value="approve-all" variant="secondary">
          {t('review.approveAllButton', { name })}
        </Button>
      </Form>
    </Disclosure>
  );
}
