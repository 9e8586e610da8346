import { expect, test } from 'vitest';
import { decideRate, rateRules } from './rate-limit.ts';

const now = new Date('2025-06-01T12:00:00Z');
const rule = { limit: 3, windowSeconds: 60 };
const secondsAgo = (seconds: number) => new Date(now.getTime() - seconds * 1000);

test('uses up to the limit are allowed', () => {
  expect(decideRate(rule, { windowStart: secondsAgo(10), count: 3 }, now)).toEqual({
    allowed: true,
  });
});

test('the next use waits until the window ends', () => {
  expect(decideRate(rule, { windowStart: secondsAgo(10), count: 4 }, now)).toEqual({
    allowed: false,
    retryAfterSeconds: 50,
  });
});

test('the wait is never shorter than a second', () => {
  expect(decideRate(rule, { windowStart: secondsAgo(60), count: 9 }, now)).toEqual({
    allowed: false,
    retryAfterSeconds: 1,
  });
});

test('every rule allows something and ends', () => {
  for (const { limit, windowSeconds } of Object.values(rateRules)) {
    expect(limit).toBeGreaterThan(0);
    expect(windowSeconds).toBeGreaterThan(0);
  }
});
