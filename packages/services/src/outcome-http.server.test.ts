import { expect, test } from 'vitest';
import { refusalCodes, toHttpStatus, toTrpcCode } from './outcome-http.server.ts';

test('every refusal has a status that says it is no bug', () => {
  for (const code of refusalCodes) {
    expect(toHttpStatus(code)).toBeGreaterThanOrEqual(400);
    expect(toHttpStatus(code)).toBeLessThan(500);
  }
});

test('HTTP and tRPC say the same', () => {
  expect([toHttpStatus('too-many-tries'), toTrpcCode('too-many-tries')]).toEqual([
    429,
    'TOO_MANY_REQUESTS',
  ]);
  expect([toHttpStatus('link-dead'), toTrpcCode('link-dead')]).toEqual([404, 'NOT_FOUND']);
});
