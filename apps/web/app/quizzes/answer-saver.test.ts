import { expect, test } from 'vitest';
import type { AnswerEntries } from './answer-entries.ts';
import { AnswerSaver, SaveImpossible, type SaveReply, type SaveState } from './answer-saver.ts';

const answer = (token: string): AnswerEntries => ({ answer: [token] });

/** A saver whose requests the test answers one by one. */
function aSaver(saved: AnswerEntries | null = null) {
  const asked: {
    entries: AnswerEntries;
    reply: (reply: SaveReply) => void;
    fail: (e: Error) => void;
  }[] = [];
  const told: SaveState['kind'][] = [];
  let arrived = () => {};
  const saver = new AnswerSaver({
    send: (entries) =>
      new Promise((reply, fail) => {
        asked.push({ entries, reply, fail });
        arrived();
      }),
    tell: (state) => told.push(state.kind),
    saved,
    waits: [1],
  });
  /** Resolves when so many requests were made. */
  const requests = async (count: number) => {
    while (asked.length < count) await new Promise<void>((resolve) => (arrived = resolve));
    return asked[count - 1] as (typeof asked)[number];
  };
  return { saver, told, asked, requests };
}

test('an answer is unsaved until the server has taken it', async () => {
  const { saver, told, requests } = aSaver();
  const done = saver.save(answer('c1'));
  expect(saver.isUnsaved).toBe(true);
  (await requests(1)).reply({ kind: 'saved' });
  expect(await done).toEqual({ kind: 'saved' });
  expect(saver.isUnsaved).toBe(false);
  expect(told).toEqual(['saving', 'saved']);
});

test('of several changes only the last is sent', async () => {
  const { saver, asked, requests } = aSaver();
  saver.change(answer('c1'), 1);
  saver.change(answer('c2'), 1);
  (await requests(1)).reply({ kind: 'saved' });
  expect(asked.map(({ entries }) => entries)).toEqual([answer('c2')]);
});

test('a change during a save is sent after it, never beside it', async () => {
  const { saver, asked, requests } = aSaver();
  const done = saver.save(answer('c1'));
  const first = await requests(1);
  void saver.save(answer('c2'));
  expect(asked).toHaveLength(1);
  first.reply({ kind: 'saved' });
  const second = await requests(2);
  expect(second.entries).toEqual(answer('c2'));
  second.reply({ kind: 'saved' });
  expect(await done).toEqual({ kind: 'saved' });
  expect(saver.isUnsaved).toBe(false);
});

test('a failed connection is said and tried again until it works', async () => {
  const { saver, told, requests } = aSaver();
  const done = saver.save(answer('c1'));
  (await requests(1)).fail(new Error('offline'));
  (await requests(2)).fail(new Error('offline'));
  expect(saver.isUnsaved).toBe(true);
  (await requests(3)).reply({ kind: 'saved' });
  expect(await done).toEqual({ kind: 'saved' });
  expect(told).toEqual(['saving', 'failed', 'failed', 'saved']);
});

test('what the server has already is not sent again', async () => {
  const { saver, asked } = aSaver(answer('c1'));
  expect(await saver.save(answer('c1'))).toEqual({ kind: 'saved' });
  expect(asked).toEqual([]);
});

test('an answer that cannot be read is told and not tried again', async () => {
  const { saver, requests, asked } = aSaver();
  const done = saver.save({});
  (await requests(1)).reply({ kind: 'unreadable', problem: 'nothing' });
  expect(await done).toEqual({ kind: 'unreadable', problem: 'nothing' });
  expect(saver.isUnsaved).toBe(false);
  expect(asked).toHaveLength(1);
});

test('what the server will never take is not tried again', async () => {
  const { saver, requests, asked } = aSaver();
  const done = saver.save(answer('c1'));
  (await requests(1)).fail(new SaveImpossible());
  expect(await done).toEqual({ kind: 'impossible' });
  expect(asked).toHaveLength(1);
});

test('once the question is left, nothing is tried again', async () => {
  const { saver, requests, asked } = aSaver();
  const done = saver.save(answer('c1'));
  const first = await requests(1);
  saver.end();
  first.fail(new Error('offline'));
  expect(await done).toEqual({ kind: 'failed' });
  expect(asked).toHaveLength(1);
});

test('whoever leaves learns at once whether the answer got through', async () => {
  const { saver, requests } = aSaver();
  expect(await saver.settle()).toBe(true);
  saver.change(answer('c1'), 60_000);
  const first = saver.settle();
  (await requests(1)).fail(new Error('offline'));
  expect(await first).toBe(false);
  const second = saver.settle();
  (await requests(2)).reply({ kind: 'saved' });
  expect(await second).toBe(true);
});
