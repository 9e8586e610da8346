import { pino } from 'pino';
import { expect, test } from 'vitest';
import { startRepeating } from './start-repeating.server.ts';

test('work goes on when one time fails, and ends when it is told to', async () => {
  let times = 0;
  const run = async () => {
    times += 1;
    if (times === 1) throw new Error('the database is away');
  };
  const logger = pino({ level: 'silent' });
  const stop = startRepeating({ name: 'counting', every: 1, run }, logger);
  await expect.poll(() => times).toBeGreaterThan(3);
  stop();
  await new Promise((resolve) => setTimeout(resolve, 20));
  const soFar = times;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(times).toBe(soFar);
});
