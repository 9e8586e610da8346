import { expect, test } from 'vitest';
import { moveItem } from './move-item.ts';

test('an item changes places with its neighbour and stays within the list', () => {
  const items = ['a', 'b', 'c'];
  expect(moveItem(items, 1, -1)).toEqual(['b', 'a', 'c']);
  expect(moveItem(items, 1, 1)).toEqual(['a', 'c', 'b']);
  expect(moveItem(items, 0, -1)).toBe(items);
  expect(moveItem(items, 2, 1)).toBe(items);
});
