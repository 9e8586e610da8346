import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainLookAlike, mixesAlphabets } from './look-alikes.ts';
import { listOddSigns } from './list-odd-signs.ts';

function told(text: string, references = true): string[] {
  return listOddSigns(text, { references }).map(
    ({ line, column, message }) =>
      `${line}:${column} ${/U\+[0-9A-F]+/.exec(message)?.[0] ?? message}`,
  );
}

describe('a text may hold', () => {
  it.each([
    ['letters of any language, tabs and all ends of lines', 'a é ж ع 中\t\n\r\n\r'],
    ['the sign that parts Persian letters', 'می\u200Cخواهم'],
    [
      'the sign that joins letters of Sinhala, and people in a picture',
      'ක්\u200Dර 👩\u200D👧 ❤\uFE0F',
    ],
    ['marks of direction beside a bracket', 'اتفاقية (CRC)\u200F'],
    ['a pair that sets words of the other direction apart', 'نص \u2068OPIC (2011)\u2069 نص'],
    ['a hyphen that shows only at the end of a line', 'Kinder\u00ADrechts and Kinder&shy;rechts'],
    ['spaces that do not break', '1\u00A0300 «\u202Foui\u202F»'],
    ['the signs around numbers in Arabic', '\u0600123'],
    ['references to signs that can be seen', '&lt; &amp; &#233; &nonsense;'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a text may not hold', () => {
  it.each([
    ['what turns the direction round', 'a\n b\u202Ec\u202C', ['2:3 U+202E', '2:5 U+202C']],
    ['half a pair of direction', 'a\u2067b\nc\u2069', ['1:2 U+2067', '2:2 U+2069']],
    ['a pair of direction around a tag', '\u2066<b>\u2069', ['1:1 U+2066', '1:5 U+2069']],
    ['two marks of direction in a row', 'a\u200E\u200E', ['1:3 U+200E']],
    ['spaces of no width', 'a\u200Bb\u2060c', ['1:2 U+200B', '1:4 U+2060']],
    ['joiners between Latin letters', 'a\u200Cb\u200Dc', ['1:2 U+200C', '1:4 U+200D']],
    [
      'nothing, and other controls',
      '\u0000\u001B\u0085',
      ['1:1 U+0000', '1:2 U+001B', '1:3 U+0085'],
    ],
    ['half of a sign', 'a\uD800b\uDC00', ['1:2 U+D800', '1:4 U+DC00']],
    ['a byte order mark', 'a\uFEFFb', ['1:2 U+FEFF']],
    ['separators of lines', 'a\u2028b\u2029c', ['1:2 U+2028', '1:4 U+2029']],
    [
      'signs for private use, and those that are none',
      '\uE000\uFFFF',
      ['1:1 U+E000', '1:2 U+FFFF'],
    ],
    ['letters hidden in tags or variants', 'a\u{E0041}\uFE00', ['1:2 U+E0041', '1:4 U+FE00']],
    ['what was lost in conversion', 'caf\uFFFD', ['1:4 U+FFFD']],
    ['heaps of marks', `a${'\u0301'.repeat(20)}`, ['1:10 more than 8 marks on one letter']],
    [
      'any of it as a reference',
      'a&#x202E;&#8203;&ZeroWidthSpace;',
      ['1:2 U+202E', '1:10 U+200B', '1:17 U+200B'],
    ],
    ['numbers of no sign', '&#xD800; &#x110000;', ['1:1 U+D800', '1:10 U+FFFD']],
  ])('%s', (_, text, places) => {
    expect(told(text)).toEqual(places);
  });
});

it('reads references only where the language of the text has them', () => {
  expect(told('&#x202E;', false)).toEqual([]);
});

it('tells ten at most, however many there are', () => {
  expect(told('\u0000'.repeat(5000))).toHaveLength(10);
});

it('has a place inside of the text for each, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const lines = text.split(/\r\n|\r|\n/);
      for (const { line, column } of listOddSigns(text, { references: true }))
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length);
    }),
    { numRuns: 2000 },
  );
});

it('names the letter that only looks like a Latin one', () => {
  expect(explainLookAlike('Callout')).toBe('');
  expect(explainLookAlike('\u0421allout')).toContain('U+0421');
});

it('knows a host that mixes alphabets, whether it is written out or not, and lets whole ones be', () => {
  expect(mixesAlphabets('ex\u0430mple.org')).toBe(true);
  expect(mixesAlphabets('xn--exmple-4nf.org')).toBe(true);
  expect(['example.org', 'пример.рф', 'مثال.إختبار', 'παράδειγμα.gr'].map(mixesAlphabets)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
