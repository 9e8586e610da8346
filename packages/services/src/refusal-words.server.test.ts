import { catalogueOf, createTranslator, locales } from '@heard/i18n';
import { describe, expect, it } from 'vitest';
import { refusalCodes, type Refusal } from './outcome-http.server.ts';
import { sayRefusal } from './refusal-words.server.ts';

const values: Record<string, object> = {
  'too-many-tries': { retryAfterSeconds: 61 },
  'too-early': { from: new Date('2026-11-24T12:06:00Z') },
  'password-too-short': { length: 1 },
  'document-too-long': { limit: 1_048_576 },
  'picture-too-large': { megabytes: 10 },
  'picture-too-many-pixels': { megapixels: 50 },
  'drawing-not-allowed': { what: '<script>' },
  'picture-text-missing': { field: 'alt-en' },
  'picture-text-too-long': { field: 'credit', limit: 400 },
  'picture-used': { uses: [], published: [] },
  'picture-list-unreadable': { path: 'media.yaml' },
  'note-too-long': { limit: 2000 },
  'comment-too-long': { limit: 4000 },
  'review-over': { decision: 'overtaken' },
  'publication-problems': { problems: [{}] },
  'publication-waiting': { dueAt: new Date('2026-12-01T08:00:00Z') },
  'answer-unreadable': { problem: 'number' },
  'translation-unreadable': { side: 'source', line: 3, column: 1 },
  'xliff-unreadable': { why: 'brokenxml', line: 3, column: 1, detail: 'unclosed tag' },
  'xliff-language': { source: 'en', target: 'xx' },
};
const aRefusal = (code: string, change: object = {}) =>
  ({ code, ...values[code], ...change }) as Refusal;

describe.each(locales)('in %s', (locale) => {
  const t = createTranslator(locale, catalogueOf(locale));

  it('every refusal has a whole sentence', () => {
    for (const code of refusalCodes) {
      const sentence = sayRefusal(aRefusal(code), t);
      expect(sentence.length, code).toBeGreaterThan(10);
      expect(sentence, code).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  it('every unreadable answer has a sentence of its own', () => {
    const problems = ['nothing', 'unknown', 'number', 'long', 'order'];
    const said = problems.map((problem) =>
      sayRefusal(aRefusal('answer-unreadable', { problem }), t),
    );
    expect(new Set(said).size).toBe(problems.length);
  });
});

it('rounds a wait up to whole minutes, and says when a pause ends', () => {
  const t = createTranslator('en', catalogueOf('en'));
  expect(sayRefusal(aRefusal('too-many-tries'), t)).toContain('2 minutes');
  expect(sayRefusal(aRefusal('too-early'), t)).toContain('12:06');
  expect(sayRefusal(aRefusal('password-too-short'), t)).toContain('only 1 now');
});
