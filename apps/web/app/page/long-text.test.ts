import { catalogueOf, createTranslator } from '@heard/i18n';
import { describe, expect, it } from 'vitest';
import { readLongText } from './long-text.ts';

describe('a page of plain text', () => {
  it('has all sections of its namespace, with a paragraph per line', () => {
    const t = createTranslator('en', {
      'common.title': '{page} · Heard',
      'x.title': 'Title',
      'x.lead': 'Lead',
      'x.section1Title': 'One',
      'x.section1Text': 'First.\nSecond.',
      'x.section2Title': 'Two',
      'x.section2Text': 'Third.',
    });
    expect(readLongText(t, 'x')).toMatchObject({
      page: { title: 'Title · Heard', description: 'Lead' },
      sections: [
        { id: 'section-1', title: 'One', paragraphs: ['First.', 'Second.'] },
        { id: 'section-2', title: 'Two', paragraphs: ['Third.'] },
      ],
    });
  });

  it.each(['about', 'privacy', 'accessibility'])('is there for %s', (namespace) => {
    const text = readLongText(createTranslator('en', catalogueOf('en')), namespace);
    expect(text.sections.length).toBeGreaterThan(3);
  });
});
