import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { aResolver } from '../testing/a-resolver.ts';
import { compileLesson } from './index.ts';
import expected from './fixtures/hostile.json' with { type: 'json' };

const folder = path.join(import.meta.dirname, 'fixtures/hostile');
const names = readdirSync(folder).map((file) => path.basename(file, '.txt'));

it('has a fixture for each expectation, and the other way round', () => {
  expect(names.length).toBeGreaterThan(100);
  expect([...names].sort()).toEqual(Object.keys(expected).sort());
});

it.each(names)('refuses, with line and column: %s', async (name) => {
  const file = `${name}.txt`;
  const source = readFileSync(path.join(folder, file), 'utf8');
  const lesson = { path: file, source, resolve: aResolver(), isDraft: true };
  const { value, errors } = await compileLesson(lesson);
  expect(value).toBeNull();
  expect(errors.map(({ line, column, message }) => `${line}:${column}: ${message}`)).toEqual(
    expected[name as keyof typeof expected],
  );
  expect(errors.length).toBeGreaterThan(0);
});
