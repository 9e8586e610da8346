import type { WantedAccounts } from '@heard/services/admin';

/** The address of a part of the user list; defaults are left out. */
export function toAddress(wanted: WantedAccounts): string {
  const search = new URLSearchParams();
  if (wanted.query !== '') search.set('query', wanted.query);
  if (wanted.role !== null) search.set('role', wanted.role);
  if (wanted.sort !== 'newest') search.set('sort', wanted.sort);
  if (wanted.page > 1) search.set('page', String(wanted.page));
  const text = search.toString();
  return text === '' ? '/people' : `/people?${text}`;
}
