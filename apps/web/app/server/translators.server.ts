import {
  catalogueOf,
  createTranslator,
  isLocale,
  locales,
  negotiateLocale,
  pseudoLocale,
  type Locale,
  type Translator,
} from '@heard/i18n';
import { env } from './environment.server.ts';

/** The locales that this installation serves. */
export const servedLocales: readonly Locale[] =
  env.HEARD_PSEUDO_LOCALE === '1' ? [...locales, pseudoLocale] : locales;

const translators = new Map(
  servedLocales.map((locale) => [locale, createTranslator(locale, catalogueOf(locale))]),
);

/** The translator of a locale named in an address; null when it is not served. */
export function findTranslator(locale: string | undefined): Translator | null {
  return isLocale(locale, servedLocales) ? (translators.get(locale) ?? null) : null;
}

/** The translator of the address's first segment, or of what the browser asks for. */
export function translatorOfRequest(request: Request): Translator {
  const segment = new URL(request.url).pathname.split('/')[1];
  const locale = isLocale(segment, servedLocales)
    ? segment
    : negotiateLocale(request.headers.get('Accept-Language'), servedLocales);
  const translator = translators.get(locale);
  if (!translator) throw new Error(`no translator for ${locale}`);
  return translator;
}
