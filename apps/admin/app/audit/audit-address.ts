import type { WantedAudit } from '@heard/services/admin';

/** The address of a part of the audit log; what is not said is left out. */
export function toAuditAddress(path: string, wanted: WantedAudit): string {
  const { page, ...fields } = wanted;
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) if (value) search.set(name, value);
  if (page > 1) search.set('page', String(page));
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}
