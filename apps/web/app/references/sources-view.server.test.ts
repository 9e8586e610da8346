import { createTranslator, catalogueOf } from '@heard/i18n';
import { expect, test } from 'vitest';
import { toSourcesView } from './sources-view.server.ts';

const figure = { value: 3, asOf: '2019', place: 'p. 1', note: null, isCounted: false };
const source = { publisher: 'UN', date: '2019', url: null, note: null };

test('what is not translated yet is marked as English, entry by entry', () => {
  const view = toSourcesView(
    {
      locale: 'ar',
      publishedAt: new Date('2026-11-24'),
      body: {
        figures: [
          { ...figure, id: 'doors', unit: 'أبواب', source: 'treaty' },
          { ...figure, id: 'cases', unit: 'cases', source: 'report', isUntranslated: true },
        ],
        sources: [
          { ...source, id: 'treaty', title: 'البروتوكول' },
          { ...source, id: 'report', title: 'The report', isUntranslated: true },
        ],
      },
    },
    createTranslator('ar', catalogueOf('ar')),
  );
  expect(view.figures.map(({ lang }) => lang)).toEqual([undefined, 'en']);
  expect(view.figures.map((one) => one.source.lang)).toEqual([undefined, 'en']);
  expect(view.sources.map(({ lang }) => lang)).toEqual([undefined, 'en']);
});
