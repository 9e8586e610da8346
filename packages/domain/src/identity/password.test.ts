import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPasswordProblem, normalisePassword } from './password.ts';

const commonPasswords = new Set(['password', 'iloveyou', 'dragon', 'correcthorsebatterystaple']);
const check = (password: string, email = 'amina.diallo@example.org') =>
  findPasswordProblem(password, { email, commonPasswords })?.code ?? null;

test('words that do not belong together pass', () => {
  expect(check('mango lantern pedals')).toBeNull();
  expect(check('Grüße von der Alm')).toBeNull();
  expect(check('七つの海を渡る青い鳥と風')).toBeNull();
});

test('eleven characters are too few and twelve are enough', () => {
  expect(findPasswordProblem('mango lante', { email: 'a@b.org', commonPasswords })).toEqual({
    code: 'password-too-short',
    length: 11,
  });
  expect(check('mango lanter')).toBeNull();
});

test('128 characters pass and 129 do not', () => {
  const long = 'mango lantern pedals '.repeat(7).slice(0, 127);
  expect(check(`${long}!`)).toBeNull();
  expect(check(`${long}!?`)).toBe('password-too-long');
});

test('characters are counted after NFC, and one emoji is one', () => {
  expect(check('e\u0301'.repeat(6))).toBe('password-too-short');
  expect(check('🦊🌿🪁🧭🎈🍋🎻🪵🌊🧵🥁')).toBe('password-too-short');
  expect(normalisePassword('e\u0301')).toBe('\u00e9');
});

test('the name part of the address is refused inside the password, whatever its case', () => {
  expect(check('xx Amina.Diallo 77 yy')).toBe('password-has-email');
});

test('an address with a name of one or two letters forbids nothing', () => {
  expect(check('mango lantern pedals', 'ma@example.org')).toBeNull();
});

test.each([
  'password123456',
  'Password2024!!',
  'P@ssw0rd123456',
  '123456password',
  'p a s s w o r d 1 2 3 4',
  'passwordpassword',
  'dragon-dragon-dragon',
  'CorrectHorseBatteryStaple',
  'correct horse battery staple',
  'aaaaaaaaaaaa',
  'abcabcabcabc',
  'abcdefghijkl',
  'qwertyuiop[]',
  'qwertyuiopasdfgh',
  'poiuytrewq0987654321',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
  'qwerty123456',
  '123456789012',
  '1234 5678 9012',
  '1998-03-14 2001',
  'iloveyou2024',
  'aabbccaabbccab',
])('what is guessed first is refused: %s', (password) => {
  expect(check(password)).toBe('password-common');
});

test('no password of any kind breaks the rule', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (password) => {
      check(password);
    }),
  );
});
