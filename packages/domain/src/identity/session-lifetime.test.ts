import { expect, test } from 'vitest';
import { isSessionDueForExtension, mailTokenEnd, sessionEnd } from './session-lifetime.ts';

const now = new Date('2025-06-01T12:00:00Z');

test('a guest is remembered for 180 days, a signed-in session lasts 30', () => {
  expect(sessionEnd(false, now)).toEqual(new Date('2025-11-28T12:00:00Z'));
  expect(sessionEnd(true, now)).toEqual(new Date('2025-07-01T12:00:00Z'));
});

test('a session is extended once a day, not more', () => {
  expect(isSessionDueForExtension(new Date('2025-05-31T12:00:01Z'), now)).toBe(false);
  expect(isSessionDueForExtension(new Date('2025-05-31T12:00:00Z'), now)).toBe(true);
});

test('a link to set a password lives an hour, one to confirm an address three days', () => {
  expect(mailTokenEnd('reset-password', now)).toEqual(new Date('2025-06-01T13:00:00Z'));
  expect(mailTokenEnd('confirm-email', now)).toEqual(new Date('2025-06-04T12:00:00Z'));
});
