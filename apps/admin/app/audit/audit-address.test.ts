import { expect, test } from 'vitest';
import { toAuditAddress } from './audit-address.ts';

const wanted = { who: '', action: '', subject: '', from: null, to: null, page: 1 };

test('only what is said stands in the address', () => {
  expect(toAuditAddress('/audit', wanted)).toBe('/audit');
  const some = { ...wanted, who: 'a & b', from: '2026-01-31', page: 2 };
  expect(toAuditAddress('/audit/csv', some)).toBe('/audit/csv?who=a+%26+b&from=2026-01-31&page=2');
});
