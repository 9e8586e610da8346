import { catalogueOf, createTranslator, type ShippedLocale, type Translator } from '@heard/i18n';

/** What pages say in a language: journeys look for buttons and titles by the same catalogue. */
export const wordsOf = (locale: ShippedLocale): Translator =>
  createTranslator(locale, catalogueOf(locale));

/** What pages say in English. */
export const t = wordsOf('en');
