import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it, vi } from 'vitest';
import { aResolver } from '../testing/a-resolver.ts';
import { madeLessons } from '../testing/hostile-texts.ts';
import { compileLesson } from './index.ts';
import expected from './fixtures/hostile.json' with { type: 'json' };

const folder = path.join(import.meta.dirname, 'fixtures/hostile');
const names = readdirSync(folder).map((file) => path.basename(file, '.txt'));

/** What the lessons of the corpus call or set when they get to run. */
const canaries = ['alert', 'msgbox'].map((name) => {
  const canary = vi.fn();
  vi.stubGlobal(name, canary);
  return canary;
});

async function refusalOf(file: string, source: string): Promise<string[]> {
  const lesson = { path: file, source, resolve: aResolver(), isDraft: true };
  const { value, errors } = await compileLesson(lesson);
  expect(value).toBeNull();
  expect('ran' in globalThis).toBe(false);
  for (const canary of canaries) expect(canary).not.toHaveBeenCalled();
  return errors.map(({ line, column, message }) => `${line}:${column}: ${message}`);
}

it('has a fixture for each expectation, and the other way round', () => {
  expect(names.length).toBeGreaterThan(250);
  expect([...names].sort()).toEqual(Object.keys(expected).sort());
  for (const problems of Object.values(expected)) expect(problems).not.toEqual([]);
});

it.each(names)('refuses, with line and column, and runs nothing: %s', async (name) => {
  const source = readFileSync(path.join(folder, `${name}.txt`), 'utf8');
  expect(await refusalOf(`${name}.txt`, source)).toEqual(expected[name as keyof typeof expected]);
});

it.each(madeLessons)('refuses before a parser sees it: %s', async (_, source, problem) => {
  expect((await refusalOf('a.mdx', source))[0]).toBe(problem);
});

it('refuses half of a sign, which no file can hold', async () => {
  expect(await refusalOf('a.mdx', '## A\n\nText \uD83D.\n')).toEqual([
    '3:6: half of a sign (U+D83D) is not allowed; type the whole sign anew',
  ]);
});

it('goes through the whole corpus four times with little memory and little stack, and does not grow', async () => {
  const runner = path.join(import.meta.dirname, '../testing/run-hostile.ts');
  const bounds = ['--max-old-space-size=128', '--stack-size=500', '--expose-gc', '--import', 'tsx'];
  const { stdout } = await promisify(execFile)(process.execPath, [...bounds, runner], {
    cwd: path.join(import.meta.dirname, '../..'),
  });
  const { texts, passed, grown } = JSON.parse(stdout) as Record<string, number>;
  expect(texts).toBeGreaterThan(300);
  expect(passed).toBe(0);
  expect(grown).toBeLessThan(16);
});
