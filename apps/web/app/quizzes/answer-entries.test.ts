import { expect, test } from 'vitest';
import { readAnswerEntries } from './answer-entries.ts';

test('only what belongs to the answer is taken out of the form, with all its values', () => {
  const form = new FormData();
  for (const [name, value] of [
    ['questionId', 'tp-01'],
    ['answer', 'c2'],
    ['answer', 'c3'],
    ['answer:c1', '2'],
    ['step', '0'],
    ['answers', 'no'],
  ] as const)
    form.append(name, value);
  form.append('answer', new File(['x'], 'x.txt'));
  expect(readAnswerEntries(form)).toEqual({
    answer: ['c2', 'c3'],
    'answer:c1': ['2'],
    step: ['0'],
  });
});
