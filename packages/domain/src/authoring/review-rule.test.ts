import { expect, test } from 'vitest';
import { listWriters } from './review-rule.ts';

const revision = (number: number, by: string | null, text = `text ${number}`) => ({
  ...{ number, by, text },
  kind: 'edited' as const,
});

test('all who wrote since the text was approved are its writers, in any order', () => {
  const revisions = [revision(3, 'lrn_c'), revision(1, 'lrn_a'), revision(2, 'lrn_b')];
  expect(listWriters(revisions, 0)).toEqual(new Set(['lrn_a', 'lrn_b', 'lrn_c']));
  expect(listWriters(revisions, 1)).toEqual(new Set(['lrn_b', 'lrn_c']));
  expect(listWriters(revisions, 3)).toEqual(new Set());
});

test('who wrote and was written over is a writer still', () => {
  const revisions = [revision(1, null), revision(2, 'lrn_b'), revision(3, 'lrn_a', 'text 1')];
  expect(listWriters(revisions, 1)).toEqual(new Set(['lrn_b', 'lrn_a']));
});

test('moving a document writes nothing, and neither does Heard itself', () => {
  const revisions = [revision(1, null), revision(2, 'lrn_a', 'text 1'), revision(3, null)];
  expect(listWriters(revisions, 0)).toEqual(new Set());
});
