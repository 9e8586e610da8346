import { ListAccountsInputSchema } from '@heard/services/admin';
import { expect, test } from 'vitest';
import { toAddress } from './account-list-address.ts';

test('an address says only what is not the default', () => {
  const all = { query: '', role: null, sort: 'newest', page: 1 } as const;
  expect(toAddress(all)).toBe('/people');
  expect(toAddress({ ...all, query: 'a b', page: 2 })).toBe('/people?query=a+b&page=2');
});

test('what an address says is read back as it was', () => {
  const wanted = { query: 'é&=?', role: 'author', sort: 'email', page: 3 } as const;
  const search = new URL(toAddress(wanted), 'http://heard.test').searchParams;
  expect(ListAccountsInputSchema.parse(Object.fromEntries(search))).toEqual(wanted);
});
