import { describe, expect, it } from 'vitest';
import { firstDayOf, listMonth, readMonth } from './month-grid.ts';

describe('a month of the calendar', () => {
  it('begins its weeks where it is told', () => {
    const { weeks } = listMonth('2026-11', 1);
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, 1]);
    expect(weeks[5]).toEqual([30, null, null, null, null, null, null]);
    expect(listMonth('2026-11', 7).weeks[0]).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('knows leap years, and its neighbours over the turn of a year', () => {
    expect(listMonth('2028-02', 1).weeks.flat().filter(Boolean)).toHaveLength(29);
    expect(listMonth('2027-01', 1)).toMatchObject({ before: '2026-12', after: '2027-02' });
  });

  it('is this month where the address names none that there is', () => {
    const now = new Date('2026-11-24T10:00:00Z');
    for (const wrong of [null, '', '2026-13', 'x', '2026-11-01'])
      expect(readMonth(wrong, now)).toBe('2026-11');
    expect(readMonth('2027-01', now)).toBe('2027-01');
  });

  it('begins the week as the reader is used to', () => {
    expect(firstDayOf('en-GB')).toBe(1);
    expect(firstDayOf('ar')).toBe(6);
  });
});
