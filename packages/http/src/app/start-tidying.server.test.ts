import { pino } from 'pino';
import { expect, test } from 'vitest';
import { startTidying } from './start-tidying.server.ts';

const logger = pino({ level: 'silent' });

test('tidying goes on when one time fails, and ends when it is told to', async () => {
  let times = 0;
  const tidy = async () => {
    times += 1;
    if (times === 1) throw new Error('the database is away');
  };
  const stop = startTidying({ tidy, logger }, { first: 1, between: 2 });
  await expect.poll(() => times).toBeGreaterThan(3);
  stop();
  await new Promise((resolve) => setTimeout(resolve, 20));
  const soFar = times;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(times).toBe(soFar);
});
