import { listInsight } from '@heard/services/insight';
import { useTranslator } from '@heard/i18n/react';
import { DataTable } from '@heard/ui/data-table';
import { EmptyState } from '@heard/ui/empty-state';
import { TextLink } from '@heard/ui/link';
import { PageTitle } from '@heard/ui/page-title';
import { useLoaderData } from '@remix-run/react';
import { countColumns, useCounts } from '#app/insight/use-counts.tsx';
import { titlePage } from '#app/page/title-page.ts';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('read:insight:any', async ({ ctx, t, locale }) => ({
  title: t('admin.title', { page: t('insight.title') }),
  courses: await listInsight(ctx, { readerLocale: locale }),
}));

export const meta = titlePage;

/** The courses with the numbers of all their learners. */
export default function InsightOverview() {
  const t = useTranslator();
  const { courses } = useLoaderData<typeof loader>();
  const { counts } = useCounts();
  return (
    <>
      <PageTitle title={t('insight.title')} lead={t('insight.lead')} />
      <DataTable
        caption={t('insight.courses')}
        columns={[{ key: 'course', label: t('insight.course') }, ...countColumns(t)]}
        rows={courses.map((course) => ({
          id: course.slug,
          cells: {
            course: <TextLink href={`/insight/${course.slug}`}>{course.title}</TextLink>,
            ...counts(course),
          },
        }))}
        empty={<EmptyState title={t('insight.noCourses')} text={t('insight.noCoursesText')} />}
      />
      <p>{t('insight.few')}</p>
    </>
  );
}
