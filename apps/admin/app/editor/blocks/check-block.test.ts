import { blankBlock, findBlockForm, type BlockValue } from '@heard/curriculum/block-forms';
import { expect, test } from 'vitest';
import { checkBlock } from './check-block.ts';

function aBlock(name: string, change: Partial<BlockValue> = {}): BlockValue {
  const form = findBlockForm(name);
  if (!form) throw new Error(name);
  return { ...blankBlock(form), ...change };
}

const option = (text: string, correct = ''): BlockValue =>
  aBlock('Option', { attributes: { text, correct }, text: 'Because.' });

test('an empty form says which fields it misses', () => {
  expect(checkBlock(aBlock('Timeline')).map(({ field }) => field)).toEqual([
    'attributes.label',
    'parts.0.attributes.date',
    'parts.0.attributes.title',
    'parts.0.text',
  ]);
});

test('a knowledge check needs a right option and a wrong one', () => {
  const ask = (...parts: BlockValue[]) =>
    checkBlock(aBlock('KnowledgeCheck', { attributes: { question: 'Why?' }, parts }))[0]?.why;
  expect(ask(option('a'), option('b'))).toBe('no-right-option');
  expect(ask(option('a', 'true'), option('b', 'true'))).toBe('no-wrong-option');
  expect(ask(option('a', 'true'), option('b'))).toBeUndefined();
});

test('a text that would end its block is refused before it is written', () => {
  const block = aBlock('Situation', { text: 'a\n\n</Situation>\n\nb' });
  expect(checkBlock(block)).toEqual([{ field: 'text', why: 'breaks-out' }]);
});

test('days and addresses have their forms', () => {
  const attributes = { name: 'A', symbol: 'B', date: '19 May' };
  expect(checkBlock(aBlock('RealCase', { attributes, text: 'a' }))[0]?.why).toBe('date');
  const link = { href: 'http://a', title: 'a', format: 'b', size: 'c' };
  expect(checkBlock(aBlock('Download', { attributes: link }))[0]?.why).toBe('address');
});
