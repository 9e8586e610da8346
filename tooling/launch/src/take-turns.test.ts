import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { takeTurns } from './take-turns.ts';

function aFolder() {
  const parent = mkdtempSync(path.join(os.tmpdir(), 'heard-turns-'));
  const folder = path.join(parent, 'turn');
  return { folder, [Symbol.dispose]: () => rmSync(parent, { recursive: true }) };
}

test('work in the same place is done one after the other', async () => {
  using place = aFolder();
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await sleep(150);
    seen.push(`${name} ends`);
  };
  await Promise.all([takeTurns(place.folder, work('a')), takeTurns(place.folder, work('b'))]);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('work that fails gives its turn away', async () => {
  using place = aFolder();
  await expect(takeTurns(place.folder, () => Promise.reject(new Error('no')))).rejects.toThrow(
    'no',
  );
  expect(await takeTurns(place.folder, async () => 'done')).toBe('done');
});

test('the turn of a killed process is over', async () => {
  using place = aFolder();
  mkdirSync(place.folder);
  const gone = { pid: process.pid, begun: 'long before this process' };
  writeFileSync(path.join(place.folder, 'holder.json'), JSON.stringify(gone));
  expect(await takeTurns(place.folder, async () => 'done')).toBe('done');
});
