import { createTranslator, isLocale } from '@heard/i18n';
import type { Fact } from '../schemas/index.ts';

/** What a fact counts, in the form that goes with its number: `1 declaration`, `2 declarations`. */
export function sayUnit({ unit, value }: Fact, locale: string): string {
  if (!unit.includes('{') || !isLocale(locale)) return unit;
  return createTranslator(locale, { unit })('unit', { n: value });
}
