import { useTranslator } from '@heard/i18n/react';
import { EmptyState } from '@heard/ui/empty-state';
import { PageColumn } from '@heard/ui/layout';
import { PageTitle } from '@heard/ui/page-title';
import { useLoaderData } from '@remix-run/react';
import { listCourseCards } from '#app/courses/course-card-view.server.ts';
import { CourseCard } from '#app/courses/course-card.tsx';
import { isTakenForChild } from '#app/children/is-taken-for-child.server.ts';
import { comeInAgain } from '#app/children/come-in-again.server.ts';
import { describePage, pageMeta } from '#app/page/describe-page.ts';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('read:course:any', async ({ ctx, t, edge, hasLeft }) => {
  await comeInAgain({ ctx, edge, hasLeft });
  if (ctx.actor.kind === 'anonymous') edge.cacheForAnonymous();
  const courses = await listCourseCards(ctx, t);
  const audiences = [...new Set(courses.map(({ audience }) => audience))].map((audience) => ({
    id: audience,
    title: t('course.audience', { audience }),
    courses: courses.filter((course) => course.audience === audience),
  }));
  return {
    page: describePage(t, t('course.catalogueTitle'), t('course.catalogueLead')),
    audiences,
    offersAccount: !isTakenForChild(ctx, courses),
  };
});

export const meta = pageMeta;

export default function Catalogue() {
  const t = useTranslator();
  const { audiences } = useLoaderData<typeof loader>();
  return (
    <PageColumn wide>
      <PageTitle title={t('course.catalogueTitle')} lead={t('course.catalogueLead')} />
      {audiences.length === 0 ? (
        <EmptyState title={t('course.catalogueEmpty')} text={t('course.catalogueEmptyText')} />
      ) : null}
      {audiences.map(({ id, title, courses }) => (
        <section key={id} className="catalogue-audience sided" aria-labelledby={`for-${id}`}>
          <h2 id={`for-${id}`}>{title}</h2>
          <ul className="course-list">
            {courses.map((course) => (
              <li key={course.slug}>
                <CourseCard course={course} headingLevel={3} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PageColumn>
  );
}
