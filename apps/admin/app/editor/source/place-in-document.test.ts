import { Text } from '@codemirror/state';
import { expect, test } from 'vitest';
import { placeInDocument } from './place-in-document.ts';

const document = Text.of(['One line', '', 'See <Fact id="a" /> here']);

test.each([
  [{ line: 1, column: 1 }, 'One'],
  [{ line: 3, column: 5 }, '<Fact'],
  [{ line: 3, column: 99 }, 'See <Fact id="a" /> here'],
  [{ line: 9, column: 1 }, 'See'],
  [{ line: 0, column: 0 }, 'One'],
  [{ line: 2, column: 1 }, ''],
])('%o marks %j', (place, marked) => {
  const { from, to } = placeInDocument(document, place);
  expect(document.sliceString(from, to)).toBe(marked);
});
