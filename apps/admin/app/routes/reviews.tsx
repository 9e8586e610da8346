import { listDocuments, listReviews } from '@heard/services/authoring';
import { useTranslator } from '@heard/i18n/react';
import { ErrorSummary } from '@heard/ui/error-summary';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { titlePage } from '#app/page/title-page.ts';
import { AskedReviews, DraftsToSend } from '#app/review/asked-reviews.tsx';
import { changeReviews } from '#app/review/change-reviews.server.ts';
import { WaitingReviews } from '#app/review/waiting-reviews.tsx';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('read:draft:any', async ({ ctx, t, locale, request }) => {
  const search = new URL(request.url).searchParams;
  const [count, left] = [Number(search.get('count')), Number(search.get('left'))];
  const done = search.get('done') ?? '';
  const isDone = ['sent', 'approvedAll'].includes(done);
  const courses = await listDocuments(ctx, { kind: 'course' });
  const titles = new Map<string, string>();
  for (const { place, title } of courses)
    if (place.course !== null && (place.locale === locale || !titles.has(place.course)))
      titles.set(place.course, title);
  return {
    title: t('admin.title', { page: t('review.listTitle') }),
    titles: [...titles],
    seenAt: ctx.now.toISOString(),
    done:
      isDone && Number.isSafeInteger(count) && Number.isSafeInteger(left)
        ? t(`review.done.${done}`, { count, left })
        : null,
    ...(await listReviews(ctx)),
  };
});

export const action = doors.action('write:draft:any', async (visit) => {
  const change = await changeReviews(visit);
  if ('done' in change)
    return redirect(`/reviews?${new URLSearchParams(change.done).toString()}`, 303);
  return data(change.problem, change.status);
});

export const meta = titlePage;

/** Reviews: what waits for the reader, what he asked for, and what could be asked for. */
export default function Reviews() {
  const t = useTranslator();
  const { titles, seenAt, done, waiting, asked, drafts } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const names = new Map(titles);
  const nameOf = (course: string | null) =>
    course === null ? t('authoring.references') : (names.get(course) ?? course);
  return (
    <>
      {problem ? <ErrorSummary title={t('problem.title')} problems={[problem]} /> : null}
      {done && !problem ? <Notice kind="success">{done}</Notice> : null}
      <PageTitle title={t('review.listTitle')} lead={t('review.lead')} />
      <div className="review-page">
        <WaitingReviews {...{ waiting, nameOf, seenAt, problem }} />
        <AskedReviews asked={asked} />
        <DraftsToSend {...{ drafts, nameOf, problem }} />
      </div>
    </>
  );
}
