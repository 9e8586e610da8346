import { expect, test } from 'vitest';
import {
  invitationEnd,
  isSessionDueForExtension,
  mailTokenEnd,
  sessionEnd,
} from './session-lifetime.ts';

const now = new Date('2025-06-01T12:00:00Z');
const times = { createdAt: new Date('2025-06-01T08:00:00Z'), usedAt: now };

test('a guest is remembered for 180 days, a signed-in session lasts 30', () => {
  expect(sessionEnd('guest', times)).toEqual(new Date('2025-11-28T12:00:00Z'));
  expect(sessionEnd('member', times)).toEqual(new Date('2025-07-01T12:00:00Z'));
});

test('staff is signed out 12 hours after signing in, however busy', () => {
  expect(sessionEnd('staff', times)).toEqual(new Date('2025-06-01T20:00:00Z'));
  const longAgo = new Date('2025-05-01T12:00:00Z');
  expect(isSessionDueForExtension('staff', longAgo, now)).toBe(false);
});

test('a session is extended once a day, not more', () => {
  const due = (lastSeenAt: string) => isSessionDueForExtension('member', new Date(lastSeenAt), now);
  expect(due('2025-05-31T12:00:01Z')).toBe(false);
  expect(due('2025-05-31T12:00:00Z')).toBe(true);
});

test('a link to set a password or a second factor lives an hour, one to confirm an address three days', () => {
  expect(mailTokenEnd('reset-password', now)).toEqual(new Date('2025-06-01T13:00:00Z'));
  expect(mailTokenEnd('reset-second-factor', now)).toEqual(new Date('2025-06-01T13:00:00Z'));
  expect(mailTokenEnd('confirm-email', now)).toEqual(new Date('2025-06-04T12:00:00Z'));
});

test('an invitation lives seven days', () => {
  expect(invitationEnd(now)).toEqual(new Date('2025-06-08T12:00:00Z'));
});
