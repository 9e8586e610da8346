import { createCaller } from '@heard/api/server';
import { ListAccountsInputSchema } from '@heard/services/admin';
import { useTranslator } from '@heard/i18n/react';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';
import { useLoaderData } from '@remix-run/react';
import { AccountFilter } from '#app/accounts/account-filter.tsx';
import { AccountTable } from '#app/accounts/account-table.tsx';
import { useAccountSearch } from '#app/accounts/use-account-search.ts';
import { titlePage } from '#app/page/title-page.ts';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('read:account:any', async ({ ctx, t, request }) => {
  const search = new URL(request.url).searchParams;
  const asked = ListAccountsInputSchema.parse(Object.fromEntries(search));
  const list = await createCaller(ctx).admin.accounts.list(asked);
  return {
    title: t('admin.title', { page: t('admin.accounts') }),
    saved: search.get('done') === 'roles',
    shown: { list, wanted: { ...asked, page: list.page } },
  };
});

export const meta = titlePage;

/** Everybody with an account, and what they may do. */
export default function Accounts() {
  const t = useTranslator();
  const loaded = useLoaderData<typeof loader>();
  const { shown, busy, search } = useAccountSearch(loaded.shown);
  return (
    <>
      <PageTitle title={t('admin.accounts')} lead={t('admin.accountsLead')} />
      {loaded.saved ? <Notice kind="success">{t('admin.rolesSaved')}</Notice> : null}
      <AccountFilter wanted={loaded.shown.wanted} onChange={search} />
      <div aria-busy={busy} className="admin-list">
        <AccountTable shown={shown} mayChange />
      </div>
    </>
  );
}
