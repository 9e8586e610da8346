import { expect, test } from 'vitest';
import { isOutOfDate } from './is-out-of-date.ts';

const today = new Date('2026-11-24T12:00:00Z');

test.each([
  ['2026-09-19', false],
  ['2025-05-25', false],
  ['2025-05-23', true],
  ['2002-11-18', true],
  ['2025-05', false],
  ['2025-04', true],
  ['2025', false],
  ['2024', true],
])('a figure of %s is out of date: %s', (asOf, expected) => {
  expect(isOutOfDate(asOf, today)).toBe(expected);
});
