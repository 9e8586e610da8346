import { ListQuestionsInputSchema } from '@heard/services/questions';
import { expect, test } from 'vitest';
import { bankAddress } from './bank-address.ts';

const all = ListQuestionsInputSchema.parse({});

test('an address says only what is not the default', () => {
  expect(bankAddress(all)).toBe('/questions');
  expect(bankAddress({ ...all, query: 'a b', page: 2 })).toBe('/questions?query=a+b&page=2');
});

test('what an address says is read back as it was', () => {
  const wanted = ListQuestionsInputSchema.parse({
    ...{ query: 'é&=?', course: 'c', quizKey: 'q', type: 'case', tag: 't', locale: 'fr' },
    ...{ objective: 'o', flagged: 'too-easy', sort: 'hardest', page: 3 },
  });
  const search = new URL(bankAddress(wanted), 'http://heard.test').searchParams;
  expect(ListQuestionsInputSchema.parse(Object.fromEntries(search))).toEqual(wanted);
});
