import { sayRefusal, toHttpStatus } from '@heard/services';
import { cancelPublication } from '@heard/services/authoring';
import { useTranslator } from '@heard/i18n/react';
import { EmptyState } from '@heard/ui/empty-state';
import { ErrorSummary } from '@heard/ui/error-summary';
import { TextLink } from '@heard/ui/link';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';
import { Pagination } from '@heard/ui/pagination';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { titlePage } from '#app/page/title-page.ts';
import { PublicationTable } from '#app/publishing/publication-table.tsx';
import { listPublishable, showPublications } from '#app/publishing/shown-publications.server.ts';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('publish:draft:any', async ({ ctx, t, request }) => ({
  title: t('admin.title', { page: t('publication.title') }),
  courses: await listPublishable(ctx),
  ...(await showPublications({ ctx, t }, new URL(request.url).searchParams)),
}));

export const action = doors.action('publish:draft:any', async ({ ctx, t, form }) => {
  const outcome = await cancelPublication(ctx, { publicationId: String(form.get('cancel') ?? '') });
  if (outcome.ok) return redirect('/publications?done=cancelled', 303);
  return data({ problem: sayRefusal(outcome.refusal, t) }, toHttpStatus(outcome.refusal.code));
});

export const meta = titlePage;

/** The courses that can be published, what waits for its time, and what came of what was published. */
export default function Publications() {
  const t = useTranslator();
  const { courses, waiting, over, page, pages, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const at = (number: number) => `/publications?page=${number}`;
  return (
    <>
      {refused ? (
        <ErrorSummary title={t('problem.title')} problems={[{ text: refused.problem }]} />
      ) : null}
      {done.length > 0 && !refused ? (
        <Notice kind="success">
          {done.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
      ) : null}
      <PageTitle title={t('publication.title')} lead={t('publication.lead')} />
      <div className="admin-sections">
        <section aria-labelledby="courses">
          <h2 id="courses">{t('publication.courses')}</h2>
          <p>{t('publication.coursesText')}</p>
          <ul className="publishing-list">
            {courses.map(({ course, title }) => (
              <li key={course}>
                <TextLink href={`/courses/${course}/publish`}>{title}</TextLink>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="waiting">
          <h2 id="waiting">{t('publication.waiting')}</h2>
          <PublicationTable
            caption={t('publication.waiting')}
            publications={waiting}
            empty={<p>{t('publication.waitingNone')}</p>}
          />
        </section>
        <section aria-labelledby="over">
          <h2 id="over">{t('publication.over')}</h2>
          <PublicationTable
            caption={t('publication.over')}
            publications={over}
            empty={<EmptyState title={t('publication.empty')} text={t('publication.emptyText')} />}
          />
          {pages > 1 ? (
            <Pagination
              label={t('common.pages')}
              text={t('admin.page', { page, pages })}
              previous={page > 1 ? { href: at(page - 1), label: t('common.previousPage') } : null}
              next={page < pages ? { href: at(page + 1), label: t('common.nextPage') } : null}
            />
          ) : null}
        </section>
      </div>
    </>
  );
}
