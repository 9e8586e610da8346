import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewestPeople, showCount, showMeasure, showParts } from './hide-few.ts';

test('one to four people are not counted in sight, nobody and five are', () => {
  expect([0, 1, 4, 5, 100].map(showCount)).toEqual([0, null, null, 5, 100]);
});

test('a measure of fewer than five people is not shown', () => {
  expect(showMeasure(70, 4)).toBeNull();
  expect(showMeasure(70, 5)).toBe(70);
  expect(showMeasure(null, 9)).toBeNull();
});

test('a single hidden part takes the smallest other one with it', () => {
  expect(showParts([20, 3, 8, 0])).toEqual([20, null, null, 0]);
  expect(showParts([20, 4, 4])).toEqual([20, null, null]);
  expect(showParts([20, 1, 1])).toEqual([null, null, null]);
  expect(showParts([3])).toEqual([null]);
  expect(showParts([20, 8])).toEqual([20, 8]);
});

test('whatever the parts, those hidden are several and five people at least, or nothing else is left', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 30 }), { maxLength: 12 }), (people) => {
      const shown = showParts(people);
      const hidden = people.filter((_, index) => shown[index] === null);
      const others = shown.filter((count) => count !== null && count > 0);
      for (const [index, count] of shown.entries())
        if (count !== null) expect(count).toBe(people[index]);
      expect(others.every((count) => Number(count) >= fewestPeople)).toBe(true);
      if (hidden.length > 0 && others.length > 0) {
        expect(hidden.length).toBeGreaterThan(1);
        expect(hidden.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(fewestPeople);
      }
    }),
  );
});
