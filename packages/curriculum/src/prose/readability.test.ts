import { expect, it } from 'vitest';
import { countWords } from './count-words.ts';
import { countSyllables, measureReadability } from './readability.ts';

it.each([
  ['child', 1],
  ['children', 2],
  ['states', 1],
  ['decided', 3],
  ['asked', 1],
  ['cases', 2],
  ['protocol', 3],
  ['jurisdiction', 4],
  ['communication', 5],
  ['ratification', 5],
  ['the', 1],
  ['44', 2],
])('hears in “%s” %i syllables', (word, syllables) => {
  expect(countSyllables(word)).toBe(syllables);
});

it('finds short plain sentences easy and long learned ones hard', () => {
  const easy = measureReadability(['The cat sat on the mat. It was warm. The child came in.']);
  const hard = measureReadability([
    'Notwithstanding the considerable institutional disinclination encountered, governmental representatives subsequently acknowledged international responsibilities.',
  ]);
  expect(easy.grade).toBeLessThan(2);
  expect(hard.grade).toBeGreaterThan(20);
});

it('takes no abbreviation for the end of a sentence', () => {
  expect(measureReadability(['In A.B. v. Spain, No. 3, it held so.']).sentences).toBe(1);
  expect(measureReadability(['One. Two? “Three!” Four.', 'Five']).sentences).toBe(5);
});

it('measures nothing in nothing', () => {
  expect(measureReadability(['', '…'])).toEqual({ grade: 0, sentences: 0, words: 0 });
});

it('counts words as readers do', () => {
  expect(countWords('The State’s follow-up: 1,300 cases (CRC/C/1), e.g. “this”.')).toBe(8);
  expect(countWords('')).toBe(0);
});
