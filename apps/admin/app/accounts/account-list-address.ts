import type { ListAccountsInput } from '@heard/services/admin';

export interface WantedAccounts {
  query: string;
  role: string | null;
  sort: string;
  page: number;
}

/** The part of the user list that an address asks for; what it does not say is left to the service. */
export function readWanted(search: URLSearchParams): ListAccountsInput {
  return {
    query: search.get('query') ?? '',
    role: (search.get('role') || null) as ListAccountsInput['role'],
    sort: (search.get('sort') ?? 'newest') as ListAccountsInput['sort'],
    page: search.get('page') ?? 1,
  };
}

/** The address of a part of the user list; defaults are left out. */
export function toAddress(wanted: WantedAccounts): string {
  const search = new URLSearchParams();
  if (wanted.query !== '') search.set('query', wanted.query);
  if (wanted.role !== null) search.set('role', wanted.role);
  if (wanted.sort !== 'newest') search.set('sort', wanted.sort);
  if (wanted.page > 1) search.set('page', String(wanted.page));
  const text = search.toString();
  return text === '' ? '/accounts' : `/accounts?${text}`;
}
