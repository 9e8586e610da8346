import { sayRefusal, toHttpStatus } from '@heard/services';
import { checkCoursePublication, publishCourse } from '@heard/services/authoring';
import { sayVersion } from '@heard/i18n';
import { useTranslator } from '@heard/i18n/react';
import { Breadcrumb } from '@heard/ui/breadcrumb';
import { Disclosure } from '@heard/ui/disclosure';
import { ErrorSummary } from '@heard/ui/error-summary';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';
import { Stat, StatList } from '@heard/ui/stat';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { titlePage } from '#app/page/title-page.ts';
import { DifferenceTable } from '#app/publishing/difference-table.tsx';
import { placeProblems } from '#app/publishing/found-documents.server.ts';
import { LeftBehindList } from '#app/publishing/left-behind.tsx';
import { ProblemList } from '#app/publishing/problem-list.tsx';
import { PublishForm } from '#app/publishing/publish-form.tsx';
import { readPublishWish, toDueAt, toWrongField } from '#app/publishing/publish-wish.ts';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('publish:draft:any', async ({ ctx, t, params }) => {
  const check = await checkCoursePublication(ctx, { course: params.course ?? '' });
  return {
    title: t('admin.title', { page: t('publication.publishTitle', { title: check.title }) }),
    check,
    problems: await placeProblems(ctx, check.problems),
    remarks: await placeProblems(ctx, check.remarks),
  };
});

export const action = doors.action('publish:draft:any', async ({ ctx, t, params, form }) => {
  const wish = readPublishWish(form);
  const refused = (field: string | null, text: string, status: number) =>
    data({ wish, problem: { field, text } }, status);
  if (!['now', 'later'].includes(wish.when))
    return refused('when', t('publication.whenMissing'), 422);
  if (form.get('confirmed') === null)
    return refused('confirmed', t('publication.confirmMissing'), 422);
  const outcome = await publishCourse(ctx, {
    ...{ course: params.course ?? '', kind: wish.kind, note: wish.note, dueAt: toDueAt(wish) },
  });
  if (outcome.ok) return redirect(`/publications?published=${outcome.publicationId}`, 303);
  const { refusal } = outcome;
  return refused(toWrongField(refusal.code), sayRefusal(refusal, t), toHttpStatus(refusal.code));
});

export const meta = titlePage;

/** What publishing a course would do, what stands in its way, and the form that does it. */
export default function PublishCourse() {
  const t = useTranslator();
  const { check, problems, remarks } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const problem = refused?.problem;
  const { newest } = check;
  return (
    <>
      <Breadcrumb
        label={t('common.breadcrumb')}
        items={[{ href: '/publications', label: t('publication.title') }, { label: check.title }]}
      />
      {problem ? <ErrorSummary title={t('problem.title')} problems={[problem]} /> : null}
      <PageTitle
        title={t('publication.publishTitle', { title: check.title })}
        lead={t('publication.publishLead')}
      />
      <div className="admin-sections">
        <StatList>
          <Stat
            label={t('publication.newest')}
            value={
              newest
                ? t('publication.version', { version: sayVersion(newest, t) })
                : t('publication.never')
            }
            note={
              newest ? t('publication.since', { time: t.dateTime(newest.publishedAt) }) : undefined
            }
          />
          <Stat label={t('publication.documents')} value={t.number(check.documents)} />
        </StatList>
        <section aria-labelledby="problems">
          <h2 id="problems">{t('publication.problems')}</h2>
          {problems.length === 0 ? <p>{t('publication.noProblems')}</p> : null}
          <ProblemList problems={problems} />
          {remarks.length > 0 ? (
            <Disclosure summary={t('publication.remarks', { count: remarks.length })}>
              <ProblemList problems={remarks} />
            </Disclosure>
          ) : null}
        </section>
        <LeftBehindList documents={check.leftBehind} />
        <DifferenceTable differences={check.differences} />
        {check.mayPublish ? (
          <PublishForm
            check={check}
            wish={refused?.wish}
            problemOf={(field) => (problem?.field === field ? problem.text : undefined)}
          />
        ) : (
          <WhyNot blocked={problems.length > 0} />
        )}
      </div>
    </>
  );
}

function WhyNot({ blocked }: { blocked: boolean }) {
  const t = useTranslator();
  const why = blocked ? 'publication.blocked' : 'publication.nothing';
  return (
    <Notice kind={blocked ? 'warning' : 'info'} title={t(why)}>
      <p>{t(`${why}Text`)}</p>
    </Notice>
  );
}
