import { expect, test } from 'vitest';
import { TurnsByKey } from './turns-by-key.server.ts';

test('what was overtaken while it waited is left out, and nobody else’s work is', async () => {
  const turns = new TurnsByKey();
  const done: string[] = [];
  const work = (name: string) => async () => {
    await Promise.resolve();
    done.push(name);
    return name;
  };
  const answers = await Promise.all([
    turns.take('mine', work('first')),
    turns.take('mine', work('second')),
    turns.take('theirs', work('other')),
    turns.take('mine', work('third')),
  ]);
  expect(answers).toEqual([null, null, 'other', 'third']);
  expect(done).toEqual(['other', 'third']);
});

test('work that fails keeps nobody waiting', async () => {
  const turns = new TurnsByKey();
  const failed = turns.take('a', () => Promise.reject(new Error('broken')));
  const next = turns.take('b', () => Promise.resolve(1));
  await expect(failed).rejects.toThrow('broken');
  expect(await next).toBe(1);
});
