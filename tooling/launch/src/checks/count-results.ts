import { stripVTControlCharacters } from 'node:util';

/** How many tests or checks went which way. */
export interface Count {
  passed: number;
  failed: number;
}

/**
 * Counts what vitest and Playwright say at the end of their output, in all packages together. A program
 * without tests counts as one check, and one that failed for another reason as one failure.
 */
export function countResults(output: string, code: number): Count {
  const count = { passed: 0, failed: 0 };
  for (const line of stripVTControlCharacters(output).split('\n')) {
    const results = resultsIn(line);
    for (const [, number, kind] of results.matchAll(/(\d+) (passed|failed|did not run|flaky)/g))
      count[kind === 'passed' ? 'passed' : 'failed'] += Number(number);
  }
  if (code !== 0 && count.failed === 0) count.failed = 1;
  if (code === 0 && count.passed === 0) count.passed = 1;
  return count;
}

/** `      Tests  1 failed | 11 passed (12)` of vitest, or `  12 passed (1.2m)` of Playwright. */
function resultsIn(line: string): string {
  const vitest = /(?:^|\s)Tests {2}(\d+ .*)$/.exec(line)?.[1];
  return vitest ?? /^ {2}(\d+ (?:passed|failed|did not run|flaky)\b.*)$/.exec(line)?.[1] ?? '';
}
