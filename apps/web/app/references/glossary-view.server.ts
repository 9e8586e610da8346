import type { Translator } from '@heard/i18n';
import type { Reference } from '@heard/services/references';

/** All that the glossary's page shows: every term, or those that hold what the reader looks for. */
export function toGlossaryView(reference: Reference<'glossary'>, query: string, t: Translator) {
  const { body, locale } = reference;
  const found = body.filter((entry) => holds(entry, query, locale));
  const letters = new Map<string, typeof body>();
  for (const entry of found) {
    const letter = letterOf(entry.term, locale);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return {
    lang: locale === t.locale ? undefined : locale,
    query,
    found: query === '' ? null : t('reference.glossaryFound', { count: found.length, query }),
    letters: [...letters].map(([letter, entries], at) => ({
      ...{ letter, id: `letter-${at + 1}` },
      entries: entries.map(({ id, term, definition, plain }) => ({
        ...{ id, term, definition },
        plain: plain === null ? null : t('reference.plain', { text: plain }),
      })),
    })),
    edition: t('reference.edition', { date: t.date(reference.publishedAt) }),
  };
}
export type GlossaryView = ReturnType<typeof toGlossaryView>;

interface Words {
  term: string;
  definition: string;
  plain: string | null;
}

function holds({ term, definition, plain }: Words, query: string, locale: string): boolean {
  const text = fold(`${term} ${definition} ${plain ?? ''}`, locale);
  return fold(query, locale)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Without accents and vowel signs, in lower case: people look for “recevabilite” too. */
function fold(text: string, locale: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase(locale).trim();
}

/** The letter under which a term stands; the Arabic article counts for nothing. */
function letterOf(term: string, locale: string): string {
  const bare = locale === 'ar' ? term.replace(/^ال/, '') : term;
  const [first = ''] = bare.normalize('NFKD').replace(/\p{M}/gu, '');
  return first.toLocaleUpperCase(locale);
}
