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

/** The translators of all locales that an installation serves. */
export interface Translators {
  served: readonly Locale[];
  /** Null when the locale is not served. */
  find: (locale: string | undefined) => Translator | null;
  /** Of the address's first segment, or of what the browser asks for. */
  ofRequest: (request: Request) => Translator;
  ofPath: (path: string) => Translator;
}

/** Makes them once per process. `pseudo` adds the pseudo-locale. */
export function createTranslators(pseudo: boolean): Translators {
  const served: readonly Locale[] = pseudo ? [...locales, pseudoLocale] : locales;
  const all = new Map<string, Translator>(
    served.map((locale) => [locale, createTranslator(locale, catalogueOf(locale))]),
  );
  const first = createTranslator(locales[0], catalogueOf(locales[0]));
  const find = (locale: string | undefined) => all.get(locale ?? '') ?? null;
  const segment = (path: string) => path.split(/[/?.]/)[1];
  return {
    served,
    find,
    ofPath: (path) => find(segment(path)) ?? first,
    ofRequest: (request) => {
      const named = segment(new URL(request.url).pathname);
      const locale = isLocale(named, served)
        ? named
        : negotiateLocale(request.headers.get('Accept-Language'), served);
      return find(locale) ?? first;
    },
  };
}
