import { expect, test } from 'vitest';
import { isGuestFurther, type CourseStanding } from './claim-choice.ts';

const aStanding = (change: Partial<CourseStanding> = {}): CourseStanding => ({
  hasCertificate: false,
  completed: false,
  events: 5,
  ...change,
});

test('the one with more progress stays', () => {
  expect(isGuestFurther(aStanding(), aStanding({ events: 6 }))).toBe(true);
  expect(isGuestFurther(aStanding(), aStanding({ events: 4 }))).toBe(false);
});

test('when both are as far, the account’s stays', () => {
  expect(isGuestFurther(aStanding(), aStanding())).toBe(false);
});

test('a completed course is further than any other', () => {
  const completed = aStanding({ completed: true, events: 3 });
  expect(isGuestFurther(aStanding({ events: 90 }), completed)).toBe(true);
  expect(isGuestFurther(completed, aStanding({ events: 90 }))).toBe(false);
});

test('progress with a certificate always stays', () => {
  const certified = aStanding({ hasCertificate: true, completed: true });
  expect(isGuestFurther(certified, aStanding({ completed: true, events: 90 }))).toBe(false);
});
