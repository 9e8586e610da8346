import { pseudoLocale, type Locale, type ShippedLocale } from './locale.ts';
import { server as ar } from './catalogues/ar/server.ts';
import { server as en } from './catalogues/en/server.ts';
import { server as fr } from './catalogues/fr/server.ts';
import type { Catalogue } from './translator.ts';

const catalogues: Record<ShippedLocale, Catalogue> = { en, fr, ar };

/** All messages of a locale. For the server: a browser loads `catalogues/<locale>/browser` instead. */
export function catalogueOf(locale: Locale): Catalogue {
  return catalogues[locale === pseudoLocale ? 'en' : locale];
}
