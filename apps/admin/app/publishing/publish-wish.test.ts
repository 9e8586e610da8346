import { expect, test } from 'vitest';
import { toDueAt, toWrongField } from './publish-wish.ts';

test('a time that was typed is UTC, and none is meant when it is to be now', () => {
  expect(toDueAt({ when: 'later', dueAt: '2026-12-01T08:30' })?.toISOString()).toBe(
    '2026-12-01T08:30:00.000Z',
  );
  expect(toDueAt({ when: 'now', dueAt: '2026-12-01T08:30' })).toBeNull();
});

test('what is no time does not become now', () => {
  for (const dueAt of ['', 'tomorrow', '2026-12-01', '2026-13-01T08:30'])
    expect(toDueAt({ when: 'later', dueAt })?.getTime(), dueAt).toBeNaN();
});

test('a refusal stands at the field that it is about', () => {
  expect(
    ['due-invalid', 'correction-changes-meaning', 'nothing-approved'].map(toWrongField),
  ).toEqual(['dueAt', 'kind', null]);
});
