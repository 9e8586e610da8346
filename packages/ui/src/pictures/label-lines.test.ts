import { expect, test } from 'vitest';
import { toLabelLines } from './label-lines.ts';

test('a short label is one line', () => {
  expect(toLabelLines('Views', 8)).toEqual(['Views']);
});

test('a long label breaks between words', () => {
  expect(toLabelLines('The State answers within six months', 9)).toEqual([
    'The State',
    'answers within',
    'six months',
  ]);
});

test('a word longer than the line stays whole', () => {
  expect(toLabelLines('an ombudsperson', 4)).toEqual(['an', 'ombudsperson']);
});

test('Chinese breaks between its signs', () => {
  expect(toLabelLines('六个月内答复', 4)).toEqual(['六个月内', '答复']);
});
