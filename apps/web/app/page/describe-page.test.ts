import { catalogueOf, createTranslator } from '@heard/i18n';
import { describe, expect, it } from 'vitest';
import { describePage, pageMeta } from './describe-page.ts';

const t = createTranslator('en', catalogueOf('en'));

describe('the description of a page', () => {
  it('has the site’s name in the title, and a sentence for search results', () => {
    expect(pageMeta({ data: { page: describePage(t, 'Courses', 'Choose one.') } })).toEqual([
      { title: 'Courses · Heard' },
      { name: 'description', content: 'Choose one.' },
    ]);
  });

  it('keeps a page without such a sentence out of search results', () => {
    expect(pageMeta({ data: { page: describePage(t, 'My page') } })).toContainEqual({
      name: 'robots',
      content: 'noindex',
    });
  });

  it('is empty where the loader failed', () => {
    expect(pageMeta({ data: undefined })).toEqual([]);
  });
});
