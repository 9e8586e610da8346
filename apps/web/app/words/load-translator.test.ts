import { catalogueOf, createTranslator, locales } from '@heard/i18n';
import { describe, expect, it } from 'vitest';
import { loadTranslator } from './load-translator.ts';

describe("a browser's words", () => {
  it('are those of the page’s locale', async () => {
    const t = await loadTranslator('en');
    expect(t.locale).toBe('en');
    expect(t('common.courses')).toBe('Courses');
  });

  it.each(locales)('are there in %s, as every page of that language needs them', async (locale) => {
    const t = await loadTranslator(locale);
    expect(t.locale).toBe(locale);
    expect(t('common.courses')).toBe(
      createTranslator(locale, catalogueOf(locale))('common.courses'),
    );
  });

  it('are English in brackets in the pseudo-locale', async () => {
    expect((await loadTranslator('en-XA'))('common.courses')).toBe('⟦Courses⟧');
  });

  it('are English where a page names a locale that this build does not know', async () => {
    expect((await loadTranslator('xx')).locale).toBe('en');
  });

  it('leave out what only the server says', async () => {
    const t = await loadTranslator('en');
    for (const key of ['privacy.title', 'about.title', 'home.lead', 'mail.resetSubject'])
      expect(t.has(key), key).toBe(false);
  });
});
