import { createTranslator, pseudoLocale, type Locale, type Translator } from '@heard/i18n/browser';

/** One chunk per locale, so that a reader downloads only his own words. */
const catalogues = {
  en: async () => (await import('@heard/i18n/catalogues/en/browser')).browser,
  fr: async () => (await import('@heard/i18n/catalogues/fr/browser')).browser,
  ar: async () => (await import('@heard/i18n/catalogues/ar/browser')).browser,
};

/** The translator of the page's locale, for the browser. */
export async function loadTranslator(locale: string): Promise<Translator> {
  const load = catalogues[locale as keyof typeof catalogues] ?? catalogues.en;
  const known: Locale = locale === pseudoLocale || locale in catalogues ? (locale as Locale) : 'en';
  return createTranslator(known, await load());
}
