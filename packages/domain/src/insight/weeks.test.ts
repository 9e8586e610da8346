import { expect, test } from 'vitest';
import { listWeeks, weekOf } from './weeks.ts';

test('a week begins on Monday at midnight, in UTC', () => {
  expect(weekOf(new Date('2026-11-24T10:00:00Z'))).toBe('2026-11-23');
  expect(weekOf(new Date('2026-11-23T00:00:00Z'))).toBe('2026-11-23');
  expect(weekOf(new Date('2026-11-22T23:59:59Z'))).toBe('2026-11-16');
  expect(weekOf(new Date('2027-01-01T00:00:00Z'))).toBe('2026-12-28');
});

test('weeks are listed without a gap, also over the new year', () => {
  const weeks = listWeeks(new Date('2026-12-20T00:00:00Z'), new Date('2027-01-05T00:00:00Z'));
  expect(weeks).toEqual(['2026-12-14', '2026-12-21', '2026-12-28', '2027-01-04']);
  expect(listWeeks(new Date('2027-01-11T00:00:00Z'), new Date('2027-01-05T00:00:00Z'))).toEqual([]);
});
