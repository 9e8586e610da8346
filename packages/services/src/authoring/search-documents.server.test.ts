import { expect, test } from 'vitest';
import { aHouse } from '../identity/testing/house.server.ts';
import { searchDocuments } from './search-documents.server.ts';
import { aDocument, aText } from './testing/a-document.server.ts';
import { anAuthor } from './testing/an-author.server.ts';

const lesson = (number: number, course = 'a-course') =>
  `en/${course}/01-first/${String(number).padStart(2, '0')}-l${number}.mdx`;

test('documents with all words are found, those with them in the title first', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  await aDocument(ctx, lesson(1), aText('Views of the Committee. Views again, and Views.', 'One'));
  await aDocument(ctx, lesson(2), aText('Once: views. The Committee.', 'What Views are'));
  await aDocument(ctx, lesson(3), aText('The Committee alone.', 'Three'));
  const { hits, total } = await searchDocuments(ctx, { query: '  VIEWS committee ' });
  expect(hits.map(({ document }) => document.title)).toEqual(['What Views are', 'One']);
  expect(total).toBe(2);
  expect(hits[1]?.snippets).toEqual([
    { line: 8, before: '', match: 'Views', after: ' of the Committee. Views again, and Views.' },
  ]);
});

test('lines are cut around the word, in any script', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  await aDocument(ctx, lesson(1), aText(`${'x'.repeat(100)} اللجنة ${'y'.repeat(100)}`));
  const { hits } = await searchDocuments(ctx, { query: 'اللجنة' });
  expect(hits[0]?.snippets).toEqual([
    {
      ...{ line: 8, before: `…${'x'.repeat(59)} `, match: 'اللجنة' },
      after: ` ${'y'.repeat(59)}…`,
    },
  ]);
});

test('signs of the database stand for themselves, and nothing finds nothing', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  await aDocument(ctx, lesson(1), aText("It is 100% sure, isn't it_?"));
  const total = async (query: string) => (await searchDocuments(ctx, { query })).total;
  expect(await total('100%')).toBe(1);
  expect(await total('it_?')).toBe(1);
  expect(await total('%')).toBe(1);
  expect(await total("isn't")).toBe(1);
  expect(await total('0_0')).toBe(0);
  expect(await total('')).toBe(0);
  expect(await total(' \0 ')).toBe(0);
  expect((await searchDocuments(ctx, { query: 7, page: 'x' } as never)).total).toBe(0);
});

test('hits come in pages of 20; a page behind the last is the last', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  for (let number = 1; number <= 23; number += 1)
    await aDocument(ctx, lesson(number), aText('Same.'));
  const first = await searchDocuments(ctx, { query: 'same' });
  expect([first.hits.length, first.total, first.pages]).toEqual([20, 23, 2]);
  expect((await searchDocuments(ctx, { query: 'same', page: 9 })).hits).toHaveLength(3);
});

test('an author of one course finds what belongs to it alone, and nobody what is archived', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  await aDocument(ctx, lesson(1), aText('Same.'));
  const gone = await aDocument(ctx, lesson(2), aText('Same.'));
  await aDocument(ctx, lesson(1, 'another'), aText('Same.'));
  await house.db.document.update({ where: { id: gone }, data: { archivedAt: new Date() } });
  const own = await anAuthor(house, { name: 'Omar', course: 'another' });
  const paths = async (asker: typeof ctx) =>
    (await searchDocuments(asker, { query: 'same' })).hits.map(({ document }) => document.path);
  expect(await paths(own.ctx)).toEqual([lesson(1, 'another')]);
  expect(await paths(ctx)).toEqual([lesson(1), lesson(1, 'another')]);
});
