import { expect, test } from 'vitest';
import { countResults } from './count-results.ts';

test('the tests of all packages are added up', () => {
  const output = [
    '@heard/db:test:  Test Files  3 passed (3)',
    '@heard/db:test:       Tests  12 passed (12)',
    '@heard/domain:test:       \u001b[2mTests\u001b[22m  \u001b[32m140 passed\u001b[39m (140)',
  ].join('\n');
  expect(countResults(output, 0)).toEqual({ passed: 152, failed: 0 });
});

test('failures are counted beside passes', () => {
  expect(countResults('      Tests  2 failed | 11 passed (13)', 1)).toEqual({
    passed: 11,
    failed: 2,
  });
});

test('a journey that did not run, or passed only at the second go, did not pass', () => {
  const output = [
    '  1 failed',
    '    journey.spec.ts:3:1',
    '  1 flaky',
    '  2 did not run',
    '  5 passed (1.2m)',
  ];
  expect(countResults(output.join('\n'), 1)).toEqual({ passed: 5, failed: 4 });
});

test('a check without tests counts as one', () => {
  expect(countResults('', 0)).toEqual({ passed: 1, failed: 0 });
  expect(countResults('src/a.ts:3:4 something', 1)).toEqual({ passed: 0, failed: 1 });
});

test('a run that broke after its tests passed has failed', () => {
  expect(countResults('      Tests  11 passed (11)', 1)).toEqual({ passed: 11, failed: 1 });
});
