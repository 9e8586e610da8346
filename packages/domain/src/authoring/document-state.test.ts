import { expect, test } from 'vitest';
import {
  documentMoves,
  documentStates,
  mayApprove,
  permissionFor,
  stateAfter,
} from './document-state.ts';

test('a text goes from draft to review, approval and publication', () => {
  expect(stateAfter('draft', 'request-review')).toBe('in-review');
  expect(stateAfter('in-review', 'approve')).toBe('approved');
  expect(stateAfter('approved', 'publish')).toBe('published');
});

test.each(documentStates)('changing a text that is %s makes it a draft', (state) => {
  expect(stateAfter(state, 'edit')).toBe('draft');
});

test('a review ends in approval, in wanted changes, or is taken back', () => {
  expect(stateAfter('in-review', 'request-changes')).toBe('draft');
  expect(stateAfter('in-review', 'withdraw-review')).toBe('draft');
});

test.each([
  ['draft', 'approve'],
  ['draft', 'publish'],
  ['in-review', 'publish'],
  ['in-review', 'request-review'],
  ['approved', 'request-changes'],
  ['published', 'approve'],
] as const)('what is %s cannot %s', (state, move) => {
  expect(stateAfter(state, move)).toBeNull();
});

test('authors write and ask; reviewers decide and publish', () => {
  const needed = documentMoves.map((move) => [move, permissionFor(move)]);
  expect(Object.fromEntries(needed)).toEqual({
    edit: 'write:draft:any',
    'request-review': 'write:draft:any',
    'withdraw-review': 'write:draft:any',
    'request-changes': 'review:draft:any',
    approve: 'review:draft:any',
    publish: 'publish:draft:any',
  });
});

test('nobody approves what he wrote', () => {
  expect(mayApprove('lrn_1', new Set(['lrn_1', 'lrn_2']))).toBe(false);
  expect(mayApprove('lrn_3', new Set(['lrn_1', 'lrn_2']))).toBe(true);
  expect(mayApprove('lrn_3', new Set())).toBe(true);
});
