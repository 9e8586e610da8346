import { expect, test } from 'vitest';
import { catalogueOf, createTranslator, sayVersion } from './index.ts';

test('a version is said with its correction once it has one, in the digits of the reader', () => {
  expect(sayVersion({ number: 3, minor: 0 })).toBe('3');
  expect(sayVersion({ number: 3, minor: 12 })).toBe('3.12');
  const arabic = createTranslator('ar', catalogueOf('ar'));
  expect(sayVersion({ number: 3, minor: 1 }, arabic)).toBe('٣.١');
});
