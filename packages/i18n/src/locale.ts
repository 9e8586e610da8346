/** The locales that Heard ships in full, in fallback order. A new one needs messages and content only. */
export const locales = ['en', 'fr', 'ar'] as const;
export type ShippedLocale = (typeof locales)[number];

/** Shows every message in ⟦brackets⟧: tests find with it any word that is not in the catalogue. */
export const pseudoLocale = 'en-XA';

export type Locale = ShippedLocale | typeof pseudoLocale;

/** Whether the text names a locale among those served. */
export function isLocale(
  text: string | undefined,
  served: readonly Locale[] = locales,
): text is Locale {
  return served.some((locale) => locale === text);
}

/**
 * The served locale that a browser's `Accept-Language` likes best (RFC 9110, 12.5.4): exact tag first,
 * then the language alone; the first served locale when nothing fits.
 */
export function negotiateLocale(
  acceptLanguage: string | null,
  served: readonly Locale[] = locales,
): Locale {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return { tag: tag.toLowerCase(), quality: quality ? Number(quality.trim().slice(2)) : 1 };
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wishes) {
    const exact = served.find((locale) => locale.toLowerCase() === tag);
    if (exact) return exact;
    const language = tag.split('-')[0];
    const near = served.find((locale) => locale.toLowerCase() === language);
    if (near) return near;
  }
  return served[0] ?? 'en';
}

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

/** The direction in which a locale is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return rightToLeft.has(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** A language's name in another: “Arabic” in English, “arabe” in French. */
export function nameOfLanguageIn(spoken: string, locale: string): string {
  const own = spoken === pseudoLocale ? 'en' : spoken;
  return new Intl.DisplayNames([own], { type: 'language' }).of(locale) ?? locale;
}

/** A language's name for itself, such as “English” or “العربية”. */
export function nameOfLanguage(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
