import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  findCommentPlace,
  lineOf,
  placeOfLine,
  quoteLimit,
  toQuotePlace,
} from './comment-place.ts';

const text = 'one\n\n  the child is heard  \nthe child is heard\nlast';

test('a remark is found where it was written', () => {
  expect(findCommentPlace(text, { quote: 'last', place: 47 })).toBe(47);
  expect(placeOfLine(text, 3)).toEqual({ quote: 'the child is heard', place: 7 });
  expect(placeOfLine(text, 4)).toEqual({ quote: 'the child is heard', place: 28 });
});

test('of several places with the same words, the nearest counts', () => {
  const quote = 'the child is heard';
  expect(findCommentPlace(text, { quote, place: 9 })).toBe(7);
  expect(findCommentPlace(text, { quote, place: 30 })).toBe(28);
  expect(findCommentPlace(text, { quote, place: 0 })).toBe(7);
  expect(findCommentPlace(text, { quote, place: 500 })).toBe(28);
});

test('what is no longer said has no place, and neither has a remark on the whole', () => {
  expect(findCommentPlace(text, { quote: 'the adult', place: 7 })).toBeNull();
  expect(findCommentPlace(text, { quote: '', place: 7 })).toBeNull();
  expect(findCommentPlace(text, { quote: 'last', place: null })).toBeNull();
});

test('an empty line and a line that is not there have no place', () => {
  for (const line of [2, 0, 6, 99]) expect(placeOfLine(text, line)).toBeNull();
  expect(placeOfLine('x'.repeat(5000), 1)?.quote).toHaveLength(quoteLimit);
});

test('whatever is written before it, the words of a line are found again on their line', () => {
  const words = fc.string({ minLength: 1, maxLength: 20 }).filter((one) => !one.includes('\n'));
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 8 }),
      fc.array(words, { maxLength: 8 }),
      (lines, more) => {
        const first = [...lines, 'a sentence that is unique here'].join('\n');
        const found = placeOfLine(first, lines.length + 1);
        if (!found) throw new Error('the line has words');
        const later = [...more, first].join('\n');
        const place = findCommentPlace(later, found);
        expect(lineOf(later, place ?? -1)).toBe(more.length + lines.length + 1);
      },
    ),
  );
});

test('typed words are found whatever spaces lie between them', () => {
  expect(toQuotePlace('a (child\n  is) heard. a', '(child is)')).toEqual({
    ...{ quote: '(child\n  is)', place: 2 },
  });
  expect(toQuotePlace('one two one', '  one ')).toEqual({ quote: 'one', place: 0 });
});

test('no words are about the whole, and words that are not there have no place', () => {
  expect(toQuotePlace('one', ' \n ')).toEqual({ quote: '', place: null });
  expect(findCommentPlace('one', toQuotePlace('one', 'two *'))).toBeNull();
});
