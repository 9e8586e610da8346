import { useTranslator } from '@heard/i18n/react';
import { DataTable } from '@heard/ui/data-table';
import { EmptyState } from '@heard/ui/empty-state';
import { TextLink } from '@heard/ui/link';
import { Pagination } from '@heard/ui/pagination';
import { toAddress, type WantedAccounts } from './account-list-address.ts';
import type { ShownAccount, ShownAccounts } from './shown-accounts.ts';

/** Who has an account. `mayChange`: the reader may give roles. */
export function AccountTable({ shown, mayChange }: { shown: ShownAccounts; mayChange: boolean }) {
  const t = useTranslator();
  const { wanted, list } = shown;
  const at = (change: Partial<WantedAccounts>) => toAddress({ ...wanted, ...change });
  const sortBy = (sort: string, label: string) => ({
    href: at({ sort, page: 1 }),
    state: wanted.sort === sort ? (sort === 'newest' ? 'descending' : 'ascending') : 'none',
    label: t('admin.sortBy', { column: label }),
  });
  const column = (key: string, sort?: string) => {
    const label = t(`admin.${key}`);
    return { key, label, sort: sort ? sortBy(sort, label) : undefined };
  };
  const sortByDate = wanted.sort === 'newest' ? 'oldest' : 'newest';
  return (
    <>
      <p role="status">{t('admin.count', { count: list.total })}</p>
      <DataTable
        caption={t('admin.accounts')}
        captionHidden
        columns={[
          column('email', 'email'),
          column('name', 'name'),
          column('roles'),
          column('created', sortByDate),
          column('confirmed'),
          ...(mayChange ? [column('edit')] : []),
        ]}
        rows={list.accounts.map((account) => ({ id: account.id, cells: cellsOf(account) }))}
        empty={<EmptyState title={t('admin.empty')} text={t('admin.emptyText')} />}
      />
      {list.pages > 1 ? (
        <Pagination
          label={t('common.pages')}
          text={t('admin.page', { page: list.page, pages: list.pages })}
          previous={
            list.page > 1
              ? { href: at({ page: list.page - 1 }), label: t('common.previousPage') }
              : null
          }
          next={
            list.page < list.pages
              ? { href: at({ page: list.page + 1 }), label: t('common.nextPage') }
              : null
          }
        />
      ) : null}
    </>
  );

  function cellsOf(account: ShownAccount) {
    return {
      email: account.email,
      name: account.name || '–',
      roles: t.list(account.roles.map((role) => t('admin.role', { role }))),
      created: t.date(new Date(account.createdAt)),
      confirmed: account.emailConfirmed ? t('admin.confirmedYes') : t('admin.confirmedNo'),
      edit: (
        <TextLink
          href={`/accounts/${account.id}/roles`}
          aria-label={t('admin.editOf', { email: account.email })}
        >
          {t('admin.edit')}
        </TextLink>
      ),
    };
  }
}
