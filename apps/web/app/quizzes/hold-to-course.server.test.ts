import { NotFoundError } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import { holdToCourse } from './hold-to-course.server.ts';

test('an attempt is found under its own course and absent under any other', () => {
  const attempt = { course: { slug: 'briefing' } };
  expect(holdToCourse(attempt, 'briefing')).toBe(attempt);
  for (const other of ['children', '', undefined])
    expect(() => holdToCourse(attempt, other)).toThrow(NotFoundError);
});
