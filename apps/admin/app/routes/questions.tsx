import { createCaller } from '@heard/api/server';
import {
  countItems,
  listQuestionFilters,
  ListQuestionsInputSchema,
} from '@heard/services/questions';
import { useTranslator } from '@heard/i18n/react';
import { PageTitle } from '@heard/ui/page-title';
import { useLoaderData } from '@remix-run/react';
import { titlePage } from '#app/page/title-page.ts';
import { BankFilter } from '#app/questions/bank-filter.tsx';
import { BankTable } from '#app/questions/bank-table.tsx';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('read:draft:any', async ({ ctx, t, request }) => {
  const search = new URL(request.url).searchParams;
  const wanted = ListQuestionsInputSchema.parse(Object.fromEntries(search));
  const filters = await listQuestionFilters(ctx, { course: wanted.course });
  // Counted again only where attempts came, and at most every ten minutes.
  for (const course of filters.courses) await countItems(ctx, { course });
  const list = await createCaller(ctx).admin.questions.list(wanted);
  return {
    title: t('admin.title', { page: t('bank.title') }),
    ...{ filters, list, wanted: { ...wanted, page: list.page } },
  };
});

export const meta = titlePage;

/** All questions of all quizzes, with where they stand and how they do. */
export default function Questions() {
  const t = useTranslator();
  const { filters, list, wanted } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t('bank.title')} lead={t('bank.lead')} />
      <BankFilter wanted={wanted} filters={filters} />
      <BankTable wanted={wanted} list={list} />
      <p className="bank-note">{t('bank.privacy')}</p>
    </>
  );
}
