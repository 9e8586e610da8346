import { expect, test } from 'vitest';
import { EmailSchema } from './email.ts';

test('an address is trimmed and lower-cased', () => {
  expect(EmailSchema.parse('  Amina.Diallo@Example.ORG ')).toBe('amina.diallo@example.org');
});

test.each([
  '',
  'amina',
  'amina@',
  '@example.org',
  'a b@example.org',
  'a@b',
  'a@example.org\nbcc: b@c.de',
])('what could not receive mail is refused: %j', (text) => {
  expect(EmailSchema.safeParse(text).success).toBe(false);
});

test('an address of 254 characters passes, one of 255 does not', () => {
  const host = `${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.org`;
  const local = 'x'.repeat(254 - host.length - 1);
  expect(EmailSchema.safeParse(`${local}@${host}`).success).toBe(true);
  expect(EmailSchema.safeParse(`x${local}@${host}`).success).toBe(false);
});
