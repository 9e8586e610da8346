import { setupI18n, type Messages } from '@lingui/core';
import { directionOf, pseudoLocale, type Locale } from './locale.ts';

/** Messages in ICU MessageFormat by dotted key, such as `quiz.start`. */
export type Catalogue = Record<string, string>;
/** The same, read once into the form that needs no parser: for a browser this happens in the build. */
export type CompiledCatalogue = Messages;
export type MessageValues = Record<string, string | number | Date>;

/** Speaks one locale: messages by key, and numbers and dates as that locale writes them. */
export interface Translator {
  (key: string, values?: MessageValues): string;
  /** Whether the catalogue has the key. */
  has: (key: string) => boolean;
  locale: Locale;
  direction: 'ltr' | 'rtl';
  number: (value: number) => string;
  /** `percent` from 0 to 100, to one decimal: 74.6 must not read as the 75 that it misses. */
  percent: (percent: number) => string;
  /** A calendar day, from a Date or `YYYY-MM-DD` (also `YYYY-MM` and `YYYY`), in UTC. */
  date: (day: Date | string) => string;
  dateTime: (instant: Date | string) => string;
  list: (items: readonly string[]) => string;
}

function readDay(day: Date | string): { date: Date; options: Intl.DateTimeFormatOptions } {
  const whole = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  if (typeof day !== 'string') return { date: day, options: whole };
  const date = new Date(day);
  if (/^\d{4}$/.test(day)) return { date, options: { year: 'numeric', timeZone: 'UTC' } };
  if (/^\d{4}-\d{2}$/.test(day))
    return { date, options: { year: 'numeric', month: 'long', timeZone: 'UTC' } };
  return { date, options: whole };
}

/**
 * Makes the translator of one locale. An unknown key throws: a missing sentence is a bug, and the
 * catalogue's tests find it before a reader does.
 */
export function createTranslator(
  locale: Locale,
  catalogue: Catalogue | CompiledCatalogue,
): Translator {
  const spoken = locale === pseudoLocale ? 'en' : locale;
  const i18n = setupI18n({ locale: spoken, messages: { [spoken]: catalogue } });
  const numbers = new Intl.NumberFormat(spoken);
  const percents = new Intl.NumberFormat(spoken, { style: 'percent', maximumFractionDigits: 1 });
  const lists = new Intl.ListFormat(spoken);
  const instants = new Intl.DateTimeFormat(spoken, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
    timeZoneName: undefined,
  });
  const mark = (text: string) => (locale === pseudoLocale ? `⟦${text}⟧` : text);
  const translate = (key: string, values?: MessageValues) => {
    if (!(key in catalogue)) throw new Error(`no message "${key}" in locale ${locale}`);
    return mark(i18n._(key, values));
  };
  return Object.assign(translate, {
    has: (key: string) => key in catalogue,
    locale,
    direction: directionOf(spoken),
    number: (value: number) => mark(numbers.format(value)),
    percent: (percent: number) => mark(percents.format(percent / 100)),
    date: (day: Date | string) => {
      const { date, options } = readDay(day);
      return mark(new Intl.DateTimeFormat(spoken, options).format(date));
    },
    dateTime: (instant: Date | string) => mark(`${instants.format(new Date(instant))} UTC`),
    list: (items: readonly string[]) => lists.format(items),
  });
}
