import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts, type ComparedLines } from './compare-texts.server.ts';

const lines = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}\n`).join('');

test('a changed word is told within its line, with the lines around it', () => {
  const before = `${lines(1, 10)}The Committee decides.\n${lines(11, 20)}`;
  const compared = compareTexts(before, before.replace('decides', 'adopts Views'));
  expect(compared).toEqual([
    { kind: 'same', before: '', skipped: 7, after: lines(8, 10) },
    {
      kind: 'changed',
      parts: [
        { kind: 'same', text: 'The Committee ' },
        { kind: 'removed', text: 'decides' },
        { kind: 'added', text: 'adopts Views' },
        { kind: 'same', text: '.\n' },
      ],
    },
    { kind: 'same', before: lines(11, 13), skipped: 7, after: '' },
  ]);
});

test('added and removed lines are told as such', () => {
  expect(compareTexts('a\nb\n', 'a\nb\nc\n').at(-1)).toEqual({
    ...{ kind: 'changed', parts: [{ kind: 'added', text: 'c\n' }] },
  });
  expect(compareTexts('a\nb\n', 'b\n')[0]).toEqual({
    ...{ kind: 'changed', parts: [{ kind: 'removed', text: 'a\n' }] },
  });
  expect(compareTexts('a\n', 'a\n')).toEqual([]);
});

/** One of the two texts, put together from what was told; null where lines were left out. */
function rebuild(compared: readonly ComparedLines[], without: 'added' | 'removed'): string | null {
  if (compared.some((one) => one.kind === 'same' && one.skipped > 0)) return null;
  return compared
    .map((one) =>
      one.kind === 'same'
        ? one.before + one.after
        : one.parts
            .filter(({ kind }) => kind !== without)
            .map(({ text }) => text)
            .join(''),
    )
    .join('');
}

test('whatever the texts, both can be read out of their comparison', () => {
  const text = fc
    .array(fc.constantFrom('a ', 'b', '\n', 'ل', '  ', 'c\n', '\r\n'), { maxLength: 30 })
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      if (before === after) return;
      const compared = compareTexts(before, after);
      expect([before, null]).toContain(rebuild(compared, 'added'));
      expect([after, null]).toContain(rebuild(compared, 'removed'));
    }),
  );
});
