import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from '../testing/contrast.ts';
import { forms, readTokens } from '../testing/read-tokens.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

const plain = ['--ground', '--raised', '--sunk'];
const pictured = ['sky', 'sun', 'leaf', 'rose', 'paper'].map((name) => `--pic-ground-${name}`);
const coloured = ['--voice-soft', '--sun', '--leaf', '--sky', '--problem'];

/** What is written on which surface. */
const texts: [text: string, surfaces: string[]][] = [
  ['--ink', [...plain, ...coloured, ...pictured]],
  ['--ink-soft', plain],
  ['--on-voice', ['--voice', '--voice-pressed']],
  ['--voice-strong', [...plain, '--voice-soft']],
  ['--sun-strong', [...plain, '--sun']],
  ['--leaf-strong', [...plain, '--leaf']],
  ['--sky-strong', [...plain, '--sky']],
  ['--problem-strong', [...plain, '--problem']],
  ['--ground', ['--ink', '--leaf-strong']],
  ['--raised', ['--problem-strong']],
];

/** What shows where a control is, or in which state. */
const edges: [edge: string, surfaces: string[]][] = [
  ['--edge', plain],
  ['--voice', plain],
  ['--focus', [...plain, ...coloured]],
];

const namesOf = (colours: Map<string, string>) => (name: string) => {
  const colour = colours.get(name);
  if (!colour) throw new Error(`There is no token ${name}.`);
  return colour;
};

function weakPairs(pairs: [string, string[]][], least: number, colours: Map<string, string>) {
  const colourOf = namesOf(colours);
  return pairs.flatMap(([front, backs]) =>
    backs
      .map((back) => ({
        pair: `${front} on ${back}`,
        is: contrast(colourOf(front), colourOf(back)),
      }))
      .filter(({ is }) => is < least),
  );
}

describe.each(forms)('$theme (chosen: $chosen), contrast $contrast, $audience', (form) => {
  const colours = readTokens(css, form);

  test('words stand out from what they are written on by 4.5:1', () => {
    expect(weakPairs(texts, 4.5, colours)).toEqual([]);
  });

  test('edges of controls stand out by 3:1', () => {
    expect(weakPairs(edges, 3, colours)).toEqual([]);
  });

  test('the ring of the focus and its halo stand out from each other by 3:1', () => {
    expect(contrast(namesOf(colours)('--focus'), namesOf(colours)('--focus-halo'))).toBeGreaterThan(
      3,
    );
  });

  test('the device and the reader are given the same colours', () => {
    expect(readTokens(css, { ...form, chosen: !form.chosen })).toEqual(colours);
  });
});

test('the count of contrast knows the extremes and a pair that is just too weak', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
});
