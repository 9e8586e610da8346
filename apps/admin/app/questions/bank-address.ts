import type { WantedQuestions } from '@heard/services/questions';

/** The address of a part of the question bank; defaults are left out. */
export function bankAddress(wanted: WantedQuestions): string {
  const search = new URLSearchParams();
  const { sort, page, type, ...rest } = wanted;
  for (const [name, value] of Object.entries(rest)) if (value !== '') search.set(name, value);
  if (type !== null) search.set('type', type);
  if (sort !== 'place') search.set('sort', sort);
  if (page > 1) search.set('page', String(page));
  const text = search.toString();
  return text === '' ? '/questions' : `/questions?${text}`;
}
