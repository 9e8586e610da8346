import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { freshDatabase } from '../testing/index.server.ts';
import { applyMigrations } from './apply-migrations.server.ts';
import { openClient } from './open-client.server.ts';
import { onDatabase } from './postgres-address.server.ts';
import { readMigrations } from './read-migrations.server.ts';

/** An empty database beside a fresh one. */
async function emptyDatabase() {
  const neighbour = await freshDatabase();
  const name = `heard_test_${randomBytes(8).toString('hex')}`;
  const url = onDatabase(neighbour.url, name);
  const client = await openClient(neighbour.url);
  await client.query(`CREATE DATABASE ${name}`);
  return {
    url,
    [Symbol.asyncDispose]: async () => {
      await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await client.end();
      await neighbour[Symbol.asyncDispose]();
    },
  };
}

const step = (name: string, sql: string) => ({ name, sql, checksum: `${name}:${sql}` });

test('four starts at once apply each migration once', async () => {
  await using database = await emptyDatabase();
  const runs = await Promise.all([1, 2, 3, 4].map(() => applyMigrations(database.url)));
  expect(runs.flat()).toEqual(readMigrations().map(({ name }) => name));
  expect(await applyMigrations(database.url)).toEqual([]);
});

test('a failing migration changes nothing, and stops every later start', async () => {
  await using database = await emptyDatabase();
  const broken = [
    step('1', 'CREATE TABLE kept (id int)'),
    step('2', 'CREATE TABLE half (id int); boom'),
  ];
  await expect(applyMigrations(database.url, broken)).rejects.toThrow('Migration 2 failed: syntax');
  await expect(applyMigrations(database.url, broken)).rejects.toThrow('Migration 2 failed earlier');
  const client = await openClient(database.url);
  const { rows } = await client.query(`SELECT to_regclass('kept') kept, to_regclass('half') half`);
  await client.end();
  expect(rows).toEqual([{ kept: 'kept', half: null }]);
});

test('a migration that was changed after it ran is refused', async () => {
  await using database = await emptyDatabase();
  await applyMigrations(database.url, [step('1', 'SELECT 1')]);
  await expect(applyMigrations(database.url, [step('1', 'SELECT 2')])).rejects.toThrow(
    'Migration 1 was changed after it was applied',
  );
});

test('a database of a newer version is refused', async () => {
  await using database = await emptyDatabase();
  await applyMigrations(database.url, [step('1', 'SELECT 1'), step('2', 'SELECT 2')]);
  await expect(applyMigrations(database.url, [step('1', 'SELECT 1')])).rejects.toThrow(
    'used by a newer Heard (it knows migration 2)',
  );
});
