import type { Translator } from '@heard/i18n';
import { nameOfLanguageIn } from '@heard/i18n';

/** The words of the glossary's page; they travel with it, so that no other page has to hold them. */
export function glossaryWords(t: Translator, { count, locale }: { count: number; locale: string }) {
  return {
    title: t('reference.glossaryTitle'),
    lead: t('reference.glossaryLead', { count }),
    search: t('reference.glossarySearch'),
    searchHint: t('reference.glossarySearchHint'),
    searchButton: t('reference.glossarySearchButton'),
    all: t('reference.glossaryAll'),
    noneHint: t('reference.glossaryNoneHint'),
    letters: t('reference.glossaryLetters'),
    otherLanguage: otherLanguage(t, locale),
  };
}
export type ReferenceWords = ReturnType<typeof glossaryWords>;

/** Says in which language a page is when it is not the reader's; null when it is. */
export function otherLanguage(t: Translator, locale: string): string | null {
  if (locale === t.locale) return null;
  return t('reference.otherLanguage', { language: nameOfLanguageIn(t.locale, locale) });
}
