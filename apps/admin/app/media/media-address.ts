import type { WantedPictures } from '@heard/services/authoring';

/** The address of a part of the list of pictures; defaults are left out. */
export function toMediaAddress(wanted: Partial<WantedPictures>): string {
  const search = new URLSearchParams();
  if (wanted.query) search.set('query', wanted.query);
  if (wanted.kind && wanted.kind !== 'all') search.set('kind', wanted.kind);
  if (wanted.use && wanted.use !== 'all') search.set('use', wanted.use);
  if (wanted.page && wanted.page > 1) search.set('page', String(wanted.page));
  const text = search.toString();
  return text === '' ? '/media' : `/media?${text}`;
}
