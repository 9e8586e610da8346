import { expect, test } from 'vitest';
import { growsRevision } from './revision-rule.ts';

const startedAt = new Date('2026-11-24T12:00:00Z');
const minutesLater = (minutes: number) => new Date(startedAt.getTime() + minutes * 60_000);
const newest = { kind: 'edited', by: 'lrn_1', startedAt, sealed: false } as const;
const change = { kind: 'edited', by: 'lrn_1', at: minutesLater(9) } as const;

test("a person's edits within ten minutes are one revision", () => {
  expect(growsRevision(newest, change)).toBe(true);
  expect(growsRevision(newest, { ...change, at: minutesLater(10) })).toBe(false);
});

test("another person's edit begins a new one", () => {
  expect(growsRevision(newest, { ...change, by: 'lrn_2' })).toBe(false);
});

test('what was sent to review or approved is sealed', () => {
  expect(growsRevision({ ...newest, sealed: true }, change)).toBe(false);
});

test('what was created, imported, restored or moved stands for itself', () => {
  for (const kind of ['created', 'imported', 'restored', 'moved'] as const) {
    expect(growsRevision({ ...newest, kind }, change)).toBe(false);
    expect(growsRevision(newest, { ...change, kind })).toBe(false);
  }
});

test('Heard itself begins a revision each time, and a document without one begins with one', () => {
  expect(growsRevision({ ...newest, by: null }, { ...change, by: null })).toBe(false);
  expect(growsRevision(null, change)).toBe(false);
});
