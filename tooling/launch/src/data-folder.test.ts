import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { prepareDataFolder } from './data-folder.ts';

it('makes the folder and those above it, and takes one that is there', () => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'heard-data-')), 'a/b');
  prepareDataFolder(folder);
  prepareDataFolder(folder);
  expect(existsSync(folder)).toBe(true);
});

it('says what stands in the way', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'heard-data-')), 'file');
  writeFileSync(file, '');
  expect(() => prepareDataFolder(path.join(file, 'x'))).toThrow('a file has the name of a folder');
});

it.runIf(process.platform === 'linux')('ends where nothing can be made, whoever asks', () => {
  expect(() => prepareDataFolder('/proc/heard/x')).toThrow('Heard cannot write in /proc/heard/x');
});
