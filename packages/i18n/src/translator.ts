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

/**
 * The tag by which numbers and days are written. English is British, as the United Nations write it: the day
 * before the month. Arabic has the digits of its own script (CLDR's native numbering system, `arab`).
 */
function tagOf(spoken: string): string {
  return { en: 'en-GB', ar: 'ar-u-nu-arab' }[spoken] ?? spoken;
}

/** Days as exactly as they are given: `2014`, `2018-06`, `2011-12-19`, or a Date. */
function dayFormats(spoken: string) {
  const by = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(spoken, { ...options, year: 'numeric', timeZone: 'UTC' });
  const year = by({});
  const month = by({ month: 'long' });
  const whole = by({ month: 'long', day: 'numeric' });
  return (day: Date | string) => {
    if (typeof day !== 'string') return whole.format(day);
    const format = /^\d{4}$/.test(day) ? year : /^\d{4}-\d{2}$/.test(day) ? month : whole;
    return format.format(new Date(day));
  };
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
  const written = tagOf(spoken);
  const i18n = setupI18n({
    locale: spoken,
    locales: [written],
    messages: { [spoken]: catalogue },
  });
  const numbers = new Intl.NumberFormat(written);
  const percents = new Intl.NumberFormat(written, { style: 'percent', maximumFractionDigits: 1 });
  // Made once: making a format takes longer than using it a hundred times.
  const days = dayFormats(written);
  const lists = new Intl.ListFormat(written);
  const instants = new Intl.DateTimeFormat(written, {
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
    date: (day: Date | string) => mark(days(day)),
    dateTime: (instant: Date | string) => mark(`${instants.format(new Date(instant))} UTC`),
    list: (items: readonly string[]) => lists.format(items),
  });
}
