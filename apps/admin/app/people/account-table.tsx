import { useTranslator } from '@heard/i18n/react';
import { DataTable } from '@heard/ui/data-table';
import { EmptyState } from '@heard/ui/empty-state';
import { TextLink } from '@heard/ui/link';
import { Pagination } from '@heard/ui/pagination';
import { Tag } from '@heard/ui/tag';
import type { WantedAccounts } from '@heard/services/admin';
import { toAddress } from './account-list-address.ts';
import type { ShownAccount, ShownAccounts } from './shown-accounts.ts';

type SortState = 'ascending' | 'descending' | 'none';
/** Which order following a column's link gives, and which the column is in now. */
interface Sorting {
  to: WantedAccounts['sort'];
  state: SortState;
}
const dateStates: Record<string, SortState> = { newest: 'descending', oldest: 'ascending' };

/** Who has an account. `mayChange`: the reader may give roles. */
export function AccountTable({ shown, mayChange }: { shown: ShownAccounts; mayChange: boolean }) {
  const t = useTranslator();
  const { wanted, list } = shown;
  const at = (change: Partial<WantedAccounts>) => toAddress({ ...wanted, ...change });
  const column = (key: string, sort?: Sorting) => {
    const label = t(`admin.${key}`);
    if (!sort) return { key, label };
    const href = at({ sort: sort.to, page: 1 });
    const action = t('admin.sortBy', { column: label });
    return { key, label, sort: { href, state: sort.state, label: action } };
  };
  const byText = (to: Sorting['to']): Sorting => ({
    to,
    state: wanted.sort === to ? 'ascending' : 'none',
  });
  const byDate: Sorting = {
    to: wanted.sort === 'newest' ? 'oldest' : 'newest',
    state: dateStates[wanted.sort] ?? 'none',
  };
  return (
    <>
      <p role="status">{t('admin.count', { count: list.total })}</p>
      <DataTable
        caption={t('admin.accounts')}
        captionHidden
        columns={[
          column('email', byText('email')),
          column('name', byText('name')),
          column('roles'),
          column('created', byDate),
          column('confirmed'),
          ...(mayChange ? [{ key: 'edit', label: t('people.open') }] : []),
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

  function rolesOf({ roles, courseRoles }: ShownAccount) {
    const everywhere = roles.map((role) => t('admin.role', { role }));
    return courseRoles > 0
      ? [...everywhere, t('people.inCourses', { count: courseRoles })]
      : everywhere;
  }

  function cellsOf(account: ShownAccount) {
    return {
      email: account.email,
      name: account.name || '–',
      roles: (
        <span className="cluster">
          {t.list(rolesOf(account))}
          {account.disabled ? <Tag kind="problem">{t('people.disabled')}</Tag> : null}
        </span>
      ),
      created: t.date(new Date(account.createdAt)),
      confirmed: account.emailConfirmed ? t('admin.confirmedYes') : t('admin.confirmedNo'),
      edit: (
        <TextLink
          href={`/people/${account.id}`}
          aria-label={`${t('people.open')}: ${account.email}`}
        >
          {t('people.open')}
        </TextLink>
      ),
    };
  }
}
