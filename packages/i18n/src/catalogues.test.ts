import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';
import { catalogueOf, createTranslator, locales, negotiateLocale, pseudoLocale } from './index.ts';

/** The names of the values that a message wants. */
function placeholders(message: string): string[] {
  const names = new Set<string>();
  const walk = (node: unknown) => {
    if (!Array.isArray(node)) return;
    if (typeof node[0] === 'string' && node.length > 0 && typeof node !== 'string')
      names.add(node[0]);
    const cases = node[2];
    if (cases && typeof cases === 'object') Object.values(cases).forEach((part) => walkParts(part));
  };
  const walkParts = (parts: unknown) => {
    if (Array.isArray(parts)) parts.forEach((part) => walk(part));
  };
  walkParts(compileMessage(message));
  return [...names].sort();
}

describe.each(locales)('the catalogue of %s', (locale) => {
  const catalogue = catalogueOf(locale);

  it('has every key of the English one, and no other', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(catalogueOf('en')).sort());
  });

  it('has only messages that compile and are not empty', () => {
    for (const [key, message] of Object.entries(catalogue)) {
      expect(message.trim(), key).not.toBe('');
      expect(() => compileMessage(message), key).not.toThrow();
    }
  });

  it('wants the same values as the English one', () => {
    for (const [key, message] of Object.entries(catalogue))
      expect(placeholders(message), key).toEqual(placeholders(catalogueOf('en')[key] ?? ''));
  });
});

describe('a translator', () => {
  const t = createTranslator('en', { 'a.count': '{n, plural, one {# step} other {# steps}}' });

  it('says plurals by the rules of its locale', () => {
    expect(t('a.count', { n: 1 })).toBe('1 step');
    expect(t('a.count', { n: 3 })).toBe('3 steps');
  });

  it('writes Arabic with the digits and the six plural forms of Arabic', () => {
    const ar = createTranslator('ar', {
      days: '{n, plural, zero {لا يوم} one {يوم} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
    });
    expect([0, 1, 2, 3, 11, 100].map((n) => ar('days', { n }))).toEqual([
      ...['لا يوم', 'يوم', 'يومان', '٣ أيام', '١١ يومًا', '١٠٠ يوم'],
    ]);
    expect(ar.number(1234.5)).toBe('١٬٢٣٤٫٥');
    expect(ar.date('2011-12-19')).toBe('١٩ ديسمبر ٢٠١١');
  });

  it('refuses a key that no catalogue has', () => {
    expect(() => t('a.missing')).toThrow('no message "a.missing"');
  });

  it('writes days, months and years only as exactly as they are given', () => {
    expect(t.date('2011-12-19')).toBe('19 December 2011');
    expect(t.date('2018-06')).toBe('June 2018');
    expect(t.date('2014')).toBe('2014');
  });

  it('never rounds a score up to the mark that it misses', () => {
    expect(t.percent(74.6)).toBe('74.6%');
    expect(t.percent(75)).toBe('75%');
  });

  it('brackets every message in the pseudo-locale', () => {
    expect(createTranslator(pseudoLocale, { x: 'word' })('x')).toBe('⟦word⟧');
  });
});

describe('negotiateLocale', () => {
  it('takes the best served language and falls back to the first', () => {
    expect(negotiateLocale('de;q=0.9, en-GB;q=0.8')).toBe('en');
    expect(negotiateLocale('en;q=0.7, fr-CA;q=0.8')).toBe('fr');
    expect(negotiateLocale(null)).toBe('en');
    expect(negotiateLocale('xx')).toBe('en');
  });
});
