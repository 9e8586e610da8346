import { useTranslator } from '@heard/i18n/react';
import { listPictures, ListPicturesInputSchema } from '@heard/services/authoring';
import { Disclosure } from '@heard/ui/disclosure';
import { EmptyState } from '@heard/ui/empty-state';
import { ErrorSummary } from '@heard/ui/error-summary';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';
import { Pagination } from '@heard/ui/pagination';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData, useNavigate } from '@remix-run/react';
import { can } from '@heard/domain/identity';
import { toMediaAddress } from '#app/media/media-address.ts';
import { PictureCard } from '#app/media/picture-card.tsx';
import { PictureFilter } from '#app/media/picture-filter.tsx';
import { takeUpload } from '#app/media/take-upload.server.ts';
import { UploadForm } from '#app/media/upload-form.tsx';
import { titlePage } from '#app/page/title-page.ts';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('read:draft:any', async ({ ctx, t, request }) => {
  const search = new URL(request.url).searchParams;
  const wanted = ListPicturesInputSchema.parse(Object.fromEntries(search));
  return {
    title: t('admin.title', { page: t('media.title') }),
    ...{ wanted, list: await listPictures(ctx, wanted) },
    isDeleted: search.get('done') === 'deleted',
    mayUpload: can(ctx.actor, 'write:draft:any'),
  };
});

export const action = doors.action('write:draft:any', async (visit) => {
  const outcome = await takeUpload(visit);
  if (outcome.ok) return redirect(`/media/${outcome.id}?done=uploaded`, 303);
  return data({ problems: outcome.problems, values: outcome.values }, outcome.status);
});

export const meta = titlePage;

/** All pictures that lessons can show, and a form for new ones. */
export default function Pictures() {
  const t = useTranslator();
  const navigate = useNavigate();
  const { wanted, list, isDeleted, mayUpload } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const problems = Object.entries(refused?.problems ?? {}).map(([field, text]) => ({
    field,
    text,
  }));
  const pageAt = (page: number, label: string) => ({
    ...{ href: toMediaAddress({ ...wanted, page }), label },
  });
  return (
    <>
      {problems.length > 0 ? <ErrorSummary title={t('problem.title')} problems={problems} /> : null}
      <PageTitle title={t('media.title')} lead={t('media.lead')} />
      {isDeleted ? <Notice kind="success">{t('media.deleted')}</Notice> : null}
      {mayUpload ? (
        <Disclosure summary={t('media.add')} open={refused !== undefined}>
          <UploadForm {...refused} onUploaded={(id) => navigate(`/media/${id}?done=uploaded`)} />
        </Disclosure>
      ) : null}
      <PictureFilter wanted={wanted} />
      <p role="status">{t('media.count', { count: list.total })}</p>
      {list.total === 0 ? (
        <EmptyState title={t('media.empty')} text={t('media.emptyText')} />
      ) : (
        <ul className="media-grid">
          {list.pictures.map((picture) => (
            <PictureCard key={picture.id} picture={picture} />
          ))}
        </ul>
      )}
      {list.pages > 1 ? (
        <Pagination
          label={t('media.pages')}
          text={t('media.page', { page: list.page, pages: list.pages })}
          previous={list.page > 1 ? pageAt(list.page - 1, t('media.previous')) : null}
          next={list.page < list.pages ? pageAt(list.page + 1, t('media.next')) : null}
        />
      ) : null}
    </>
  );
}
