import { expect, test } from 'vitest';
import { DraftKeeper, type SaveAnswer, type SaveState } from './draft-keeper.ts';
import { keptDrafts } from './kept-drafts.ts';

/** A keeper with a clock that moves when it is told to, and a server that answers what it is told to. */
function aKeeper() {
  const box = new Map<string, string>();
  const storage = {
    getItem: (key: string) => box.get(key) ?? null,
    setItem: (key: string, value: string) => void box.set(key, value),
    removeItem: (key: string) => void box.delete(key),
  };
  const drafts = keptDrafts(storage, { documentId: 'doc_1', person: 'lrn_1' });
  const sent: { text: string; edit: number }[] = [];
  const states: SaveState[] = [];
  const answers: SaveAnswer[] = [];
  let now = 0;
  let timers: { at: number; work: () => void }[] = [];
  const keeper = new DraftKeeper({
    ...{ text: 'a', edit: 7, drafts },
    save: async (text, edit) => {
      sent.push({ text, edit });
      return answers.shift() ?? { kind: 'saved', edit: edit + 1, savedAt: `t${now}` };
    },
    onState: (state) => void states.push(state),
    later: (work, milliseconds) => {
      const timer = { at: now + milliseconds, work };
      timers.push(timer);
      return () => void (timers = timers.filter((one) => one !== timer));
    },
  });
  const pass = async (milliseconds: number) => {
    for (const end = now + milliseconds; now < end;) {
      now += 100;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { work } of due) work();
      await Promise.resolve();
      await Promise.resolve();
    }
  };
  return { keeper, drafts, sent, answers, pass, state: () => states.at(-1) };
}

test('what is typed is on the server within two seconds, and until then in the browser', async () => {
  const { keeper, drafts, sent, pass, state } = aKeeper();
  keeper.change('ab');
  await pass(300);
  expect(drafts.find()).toMatchObject({ text: 'ab', edit: 7 });
  expect(keeper.isSafe).toBe(false);
  await pass(1700);
  expect(sent).toEqual([{ text: 'ab', edit: 7 }]);
  expect(state()?.kind).toBe('saved');
  expect(drafts.find()).toBeNull();
  expect(keeper.isSafe).toBe(true);
});

test('who types without a pause is saved every two seconds all the same', async () => {
  const { keeper, sent, pass } = aKeeper();
  for (let typed = 0; typed < 50; typed += 1) {
    keeper.change(`a${'b'.repeat(typed + 1)}`);
    await pass(200);
  }
  expect(sent.length).toBeGreaterThanOrEqual(5);
  expect(sent.map(({ edit }) => edit)).toEqual(sent.map((_, index) => 7 + index));
});

test('without a connection the text stays in the browser, and is sent when there is one', async () => {
  const { keeper, drafts, sent, answers, pass, state } = aKeeper();
  answers.push({ kind: 'unreachable' }, { kind: 'unreachable' });
  keeper.change('ab');
  await pass(1500);
  expect(state()?.kind).toBe('unreachable');
  keeper.change('abc');
  await pass(1000);
  expect(drafts.find()).toMatchObject({ text: 'abc', edit: 7 });
  await pass(8000);
  expect(sent.at(-1)).toEqual({ text: 'abc', edit: 7 });
  expect(state()?.kind).toBe('saved');
  expect(drafts.find()).toBeNull();
});

test('after a conflict nothing is sent until somebody has chosen', async () => {
  const { keeper, drafts, sent, answers, pass, state } = aKeeper();
  const theirs = { text: 'theirs', edit: 9, by: 'Noor', at: 'then' };
  answers.push({ kind: 'conflict', theirs });
  keeper.change('mine');
  await pass(1500);
  expect(state()).toEqual({ kind: 'conflict', theirs });
  keeper.change('mine, and more');
  await pass(5000);
  expect(sent).toHaveLength(1);
  expect(drafts.find()?.text).toBe('mine, and more');
  await keeper.resolve('both', theirs);
  expect(sent.at(-1)).toEqual({ text: 'both', edit: 9 });
  expect(state()?.kind).toBe('saved');
});

test('who takes the other text has nothing left to send', async () => {
  const { keeper, drafts, sent, answers, pass } = aKeeper();
  const theirs = { text: 'theirs', edit: 9, by: null, at: 'then' };
  answers.push({ kind: 'conflict', theirs });
  keeper.change('mine');
  await pass(1500);
  await keeper.resolve('theirs', theirs);
  expect(sent).toHaveLength(1);
  expect(drafts.find()).toBeNull();
  expect(keeper.isSafe).toBe(true);
});

test('what an earlier page could not save goes out with the edit that it began from', async () => {
  const { keeper, sent } = aKeeper();
  await keeper.restore({ text: 'from before', edit: 5, at: 1 });
  expect(sent).toEqual([{ text: 'from before', edit: 5 }]);
});

test('a refused text is kept and not sent again', async () => {
  const { keeper, drafts, sent, answers, pass, state } = aKeeper();
  answers.push({ kind: 'refused', reason: 'archived' });
  keeper.change('ab');
  await pass(10_000);
  expect(sent).toHaveLength(1);
  expect(state()).toEqual({ kind: 'refused', reason: 'archived' });
  expect(drafts.find()?.text).toBe('ab');
});

test('a page that is left sends at once', async () => {
  const { keeper, sent } = aKeeper();
  keeper.change('ab');
  await keeper.flush();
  expect(sent).toHaveLength(1);
});
