import type { Term } from '../schemas/index.ts';

/** Whether the text holds the beginning of a word of the term, or one of its other forms. */
export function isCalled(
  said: string,
  { term, forms = [] }: Pick<Term, 'term' | 'forms'>,
): boolean {
  const text = fold(said);
  const stems = fold(term)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, Math.max(4, Math.ceil(word.length * 0.6))));
  return [...stems, ...forms.map(fold)].some((stem) => text.includes(stem));
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
