import { expect, test } from 'vitest';
import { toMediaAddress } from './media-address.ts';

test('an address says only what is not the default', () => {
  expect(toMediaAddress({ query: '', kind: 'all', use: 'all', page: 1 })).toBe('/media');
  expect(toMediaAddress({ query: 'a&b', kind: 'drawn', use: 'unused', page: 2 })).toBe(
    '/media?query=a%26b&kind=drawn&use=unused&page=2',
  );
});
