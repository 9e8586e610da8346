import { expect, test, vi } from 'vitest';
import type * as Argon2 from '@node-rs/argon2';
import { verify } from '@node-rs/argon2';
import { commonPasswords } from './common-passwords.server.ts';
import { hashPassword, isPasswordRight } from './password-hash.server.ts';

vi.mock('@node-rs/argon2', async (original) => {
  const argon2 = await original<typeof Argon2>();
  return { ...argon2, verify: vi.fn(argon2.verify) };
});

test('a password belongs to its own hash and to no other', async () => {
  const stored = await hashPassword('mango lantern pedals');
  expect(stored).toMatch(/^\$argon2id\$/);
  expect(await isPasswordRight('mango lantern pedals', stored)).toBe(true);
  expect(await isPasswordRight('mango lantern pedal', stored)).toBe(false);
  expect(await hashPassword('mango lantern pedals')).not.toBe(stored);
});

test('without a hash the same work is done, and no password is right', async () => {
  const stored = await hashPassword('mango lantern pedals');
  vi.mocked(verify).mockClear();
  expect(await isPasswordRight('nobody has this password', null)).toBe(false);
  const standIn = vi.mocked(verify).mock.calls[0]?.[0];
  const costOf = (hash: unknown) => String(hash).split('$').slice(1, 4);
  expect(costOf(standIn)).toEqual(costOf(stored));
});

test('the list of what is guessed first is long, lower-case and without doubles or gaps', () => {
  expect(commonPasswords.size).toBeGreaterThan(1000);
  expect([...commonPasswords].filter(({ length }) => length >= 12).length).toBeGreaterThan(200);
  for (const word of commonPasswords) expect(word).toBe(word.toLowerCase());
  expect(commonPasswords.has('correcthorsebatterystaple')).toBe(true);
});
