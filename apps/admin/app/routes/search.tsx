import { searchDocuments, SearchInputSchema } from '@heard/services/authoring';
import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { EmptyState } from '@heard/ui/empty-state';
import { PageTitle } from '@heard/ui/page-title';
import { Pagination } from '@heard/ui/pagination';
import { TextField } from '@heard/ui/text-field';
import { Form, useLoaderData } from '@remix-run/react';
import { titlePage } from '#app/page/title-page.ts';
import { SearchHits } from '#app/search/search-hits.tsx';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('read:draft:any', async ({ ctx, t, request }) => {
  const asked = SearchInputSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  return {
    title: t('admin.title', { page: t('authoring.search') }),
    query: asked.query,
    found: await searchDocuments(ctx, asked),
  };
});

export const meta = titlePage;

/** Search across everything that authors write. */
export default function Search() {
  const t = useTranslator();
  const { query, found } = useLoaderData<typeof loader>();
  const { hits, total, page, pages } = found;
  const at = (number: number) =>
    `/search?${new URLSearchParams({ query, page: String(number) }).toString()}`;
  return (
    <>
      <PageTitle title={t('authoring.search')} lead={t('authoring.searchLead')} />
      <Form method="get" role="search" className="admin-filter">
        <TextField
          name="query"
          type="search"
          label={t('authoring.searchWords')}
          hint={t('authoring.searchHint')}
          defaultValue={query}
          maxLength={200}
        />
        <Button type="submit">{t('authoring.search')}</Button>
      </Form>
      {query === '' ? null : <p role="status">{t('authoring.searchCount', { count: total })}</p>}
      {query !== '' && total === 0 ? (
        <EmptyState title={t('authoring.searchEmpty')} text={t('authoring.searchEmptyText')} />
      ) : null}
      <SearchHits hits={hits} />
      {pages > 1 ? (
        <Pagination
          label={t('common.pages')}
          text={t('admin.page', { page, pages })}
          previous={page > 1 ? { href: at(page - 1), label: t('common.previousPage') } : null}
          next={page < pages ? { href: at(page + 1), label: t('common.nextPage') } : null}
        />
      ) : null}
    </>
  );
}
