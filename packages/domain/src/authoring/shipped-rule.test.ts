import { expect, test } from 'vitest';
import { planShipping, type KnownDocument } from './shipped-rule.ts';

const one = 'en/a-course/01-first/01-one.mdx';
const aDocument = (change: Partial<KnownDocument> = {}): KnownDocument => ({
  ...{ id: 'doc_1', path: one, textHash: 'old', shippedHash: 'old' },
  ...{ isTouched: false, isArchived: false },
  ...change,
});
const nothing = { create: [], update: [], archive: [], left: [] };
const newer = { path: one, hash: 'new' };

test('a file that is not there becomes a document', () => {
  expect(planShipping([], [newer])).toEqual({ ...nothing, create: [one] });
});

test('a document as shipped follows the newer file', () => {
  const update = [{ documentId: 'doc_1', path: one }];
  expect(planShipping([aDocument()], [newer])).toEqual({ ...nothing, update });
  // Somebody changed it and took the change back: it is as shipped.
  expect(planShipping([aDocument({ isTouched: true })], [newer])).toEqual({ ...nothing, update });
});

test('nothing happens where nothing newer is shipped', () => {
  expect(planShipping([aDocument()], [{ path: one, hash: 'old' }])).toEqual(nothing);
  const touched = aDocument({ textHash: 'mine', isTouched: true });
  expect(planShipping([touched], [{ path: one, hash: 'old' }])).toEqual(nothing);
});

test.each([
  ['changed', { textHash: 'mine', isTouched: true }],
  ['made here', { shippedHash: null, isTouched: true }],
  ['moved by a person', { path: 'en/a-course/01-first/02-one.mdx', isTouched: true }],
  ['archived by a person', { isArchived: true, isTouched: true }],
])('a document that was %s is left as it is', (_what, change) => {
  expect(planShipping([aDocument(change)], [newer])).toEqual({ ...nothing, left: [one] });
});

test('a shipped lesson that changes its number takes its document along', () => {
  const path = 'en/a-course/01-first/02-one.mdx';
  const update = [{ documentId: 'doc_1', path }];
  expect(planShipping([aDocument()], [{ path, hash: 'old' }])).toEqual({ ...nothing, update });
});

test('a file that is shipped no more is archived, unless a person has worked on it', () => {
  expect(planShipping([aDocument()], [])).toEqual({ ...nothing, archive: ['doc_1'] });
  expect(planShipping([aDocument({ isTouched: true })], [])).toEqual(nothing);
  expect(planShipping([aDocument({ shippedHash: null })], [])).toEqual(nothing);
});

test('what Heard archived comes back when it is shipped again', () => {
  const update = [{ documentId: 'doc_1', path: one }];
  expect(planShipping([aDocument({ isArchived: true })], [newer])).toEqual({ ...nothing, update });
});

test('a file whose path another document keeps is left, and so is who would have moved there', () => {
  const mine = aDocument({
    id: 'doc_2',
    path: 'en/a-course/01-first/01-mine.mdx',
    shippedHash: null,
  });
  const two = 'en/a-course/01-first/02-two.mdx';
  const kept = aDocument({ id: 'doc_3', path: two, textHash: 'mine', isTouched: true });
  const moved = aDocument({ id: 'doc_1', path: one });
  const plan = planShipping(
    [mine, kept, moved],
    [{ path: two.replace('two', 'one'), hash: 'old' }],
  );
  expect(plan.update).toEqual([{ documentId: 'doc_1', path: 'en/a-course/01-first/02-one.mdx' }]);
  const taken = aDocument({ id: 'doc_4', path: 'en/a-course/course.yaml' });
  const other = planShipping(
    [taken, moved],
    [
      { path: 'en/a-course/course.yaml', hash: 'old' },
      { path: one, hash: 'old' },
    ],
  );
  expect(other).toEqual(nothing);
});
