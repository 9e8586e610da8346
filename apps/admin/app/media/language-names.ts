import { locales, type ShippedLocale } from '@heard/i18n';

/** The languages that pictures are described in, the one of the originals first. */
export const pictureLocales: readonly ShippedLocale[] = locales;

/** The name of a language in the language of the page. */
export function nameLanguage(locale: string, page: string): string {
  return new Intl.DisplayNames([page], { type: 'language' }).of(locale) ?? locale;
}
