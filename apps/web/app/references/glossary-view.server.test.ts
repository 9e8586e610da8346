import { catalogueOf, createTranslator } from '@heard/i18n';
import { expect, it } from 'vitest';
import { toGlossaryView } from './glossary-view.server.ts';

const t = createTranslator('en', catalogueOf('en'));
const entry = (term: string, definition = 'A word.') => ({
  ...{ id: term.toLowerCase(), term, definition, plain: null },
});
const viewOf = (terms: ReturnType<typeof entry>[], query = '', locale = 'en') =>
  toGlossaryView({ locale, publishedAt: new Date('2026-11-24T10:00:00Z'), body: terms }, query, t);

it('puts terms under their first letters, whatever accents those bear', () => {
  const { letters, found } = viewOf([entry('Author'), entry('État'), entry('Evidence')]);
  expect(letters.map(({ letter, entries }) => [letter, entries.length])).toEqual([
    ['A', 1],
    ['E', 2],
  ]);
  expect(found).toBeNull();
});

it('finds a term without accents and by what it means, and says how many there are', () => {
  const terms = [entry('recevabilité'), entry('Views', 'What the Committee concludes.')];
  expect(viewOf(terms, 'RECEVABILITE').letters[0]?.entries[0]?.term).toBe('recevabilité');
  expect(viewOf(terms, 'committee concludes').found).toBe(
    '1 term has “committee concludes” in it.',
  );
  expect(viewOf(terms, 'nothing of the kind').letters).toEqual([]);
});

it('counts the Arabic article for nothing, and tells the language', () => {
  const { letters, lang } = viewOf([entry('اللجنة')], '', 'ar');
  expect(letters[0]?.letter).toBe('ل');
  expect(lang).toBe('ar');
});
