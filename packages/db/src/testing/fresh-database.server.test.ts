import { expect, test } from 'vitest';
import { freshDatabase } from './fresh-database.server.ts';

const learner = { id: 'lrn_1', createdAt: new Date(0) };

test('each fresh database is empty and its own', async () => {
  await using first = await freshDatabase();
  await using second = await freshDatabase();
  await first.db.learner.create({ data: learner });
  expect(await first.db.learner.count()).toBe(1);
  expect(await second.db.learner.count()).toBe(0);
});

test('a fresh database is gone when its test is over', async () => {
  let url = '';
  {
    await using database = await freshDatabase();
    url = database.url;
  }
  const { openClient } = await import('../migrate/index.server.ts');
  await expect(openClient(url)).rejects.toThrow('has no database');
});

test('many at once are given without waiting on each other', async () => {
  const databases = await Promise.all(Array.from({ length: 8 }, () => freshDatabase()));
  const counts = await Promise.all(databases.map(({ db }) => db.course.count()));
  expect(counts).toEqual(Array(8).fill(0));
  await Promise.all(databases.map((database) => database[Symbol.asyncDispose]()));
});
