import { expect, test } from 'vitest';
import { PersonNameSchema } from './person-name.ts';

test.each([
  'Amina Diallo',
  'Łukasz O’Neill-Šimić',
  'فاطمة الزهراء',
  'علی‌رضا',
  '李小龍',
  'Ангелина',
  'क्षितिज',
])('names in any script pass: %s', (name) => {
  expect(PersonNameSchema.parse(name)).toBe(name.normalize('NFC'));
});

test('spaces around and between are tidied', () => {
  expect(PersonNameSchema.parse('  Amina    Diallo ')).toBe('Amina Diallo');
});

test.each([
  ['empty', '   '],
  ['a line break', 'Amina\nDiallo'],
  ['a control character', 'Amina\u0007'],
  ['a direction override', 'Amina\u202eolaiD'],
  ['an isolate', '\u2067Amina\u2069'],
  ['a zero-width space', 'Ami\u200bna'],
  ['no letter at all', '-- !'],
  ['a lone surrogate', 'Amina\ud83d'],
])('a name with %s is refused', (_what, name) => {
  expect(PersonNameSchema.safeParse(name).success).toBe(false);
});

test('100 characters pass, 101 do not, counted as people count them', () => {
  expect(PersonNameSchema.safeParse('𝒜'.repeat(100)).success).toBe(true);
  expect(PersonNameSchema.safeParse('a'.repeat(101)).success).toBe(false);
});
