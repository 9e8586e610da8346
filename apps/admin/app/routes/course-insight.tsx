import { getInsight } from '@heard/services/insight';
import { useTranslator } from '@heard/i18n/react';
import { Breadcrumb } from '@heard/ui/breadcrumb';
import { ButtonLink } from '@heard/ui/button';
import { EmptyState } from '@heard/ui/empty-state';
import { PageTitle } from '@heard/ui/page-title';
import { useLoaderData, useLocation } from '@remix-run/react';
import { InsightFilter } from '#app/insight/insight-filter.tsx';
import { InsightScores } from '#app/insight/insight-scores.tsx';
import { InsightSteps } from '#app/insight/insight-steps.tsx';
import { InsightTables } from '#app/insight/insight-tables.tsx';
import { InsightTotals } from '#app/insight/insight-totals.tsx';
import { titlePage } from '#app/page/title-page.ts';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader(
  'read:insight:any',
  async ({ ctx, t, locale, request, params }) => {
    const asked = Object.fromEntries(new URL(request.url).searchParams);
    const course = params.course ?? '';
    const insight = await getInsight(ctx, { ...asked, course, readerLocale: locale });
    return { title: t('admin.title', { page: insight.course.title }), insight };
  },
);

export const meta = titlePage;

/** A course's learners as a whole, narrowed by version, language and when they began. */
export default function CourseInsight() {
  const t = useTranslator();
  const { insight } = useLoaderData<typeof loader>();
  const { search } = useLocation();
  const { course, from, to, totals } = insight;
  return (
    <>
      <Breadcrumb
        label={t('common.breadcrumb')}
        items={[{ href: '/insight', label: t('insight.title') }, { label: course.title }]}
      />
      <PageTitle
        title={course.title}
        lead={t('insight.span', { from: t.date(from), to: t.date(to) })}
      />
      <InsightFilter insight={insight} />
      {totals.enrolments === 0 ? (
        <EmptyState title={t('insight.nobody')} text={t('insight.nobodyText')} />
      ) : (
        <div className="admin-sections">
          <InsightTotals totals={totals} />
          <InsightSteps steps={insight.steps} />
          <InsightScores scores={insight.scores} />
          <InsightTables insight={insight} />
        </div>
      )}
      <p>{t('insight.few')}</p>
      <p>
        <ButtonLink href={`/insight/${course.slug}/csv${search}`} variant="secondary" download>
          {t('insight.download')}
        </ButtonLink>
      </p>
    </>
  );
}
