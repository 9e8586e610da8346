import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findMediaFile, forgetMediaFile, hasMediaFile, keepMediaFile } from './index.server.ts';

function aFolder() {
  const home = mkdtempSync(path.join(tmpdir(), 'heard-media-'));
  return {
    folder: path.join(home, 'media'),
    [Symbol.dispose]: () => rmSync(home, { recursive: true, force: true }),
  };
}

const picture = { bytes: Buffer.from('the bytes of a picture'), ending: 'webp' };

test('bytes are kept under their hash, once, whole and without a trace of the writing', async () => {
  using place = aFolder();
  const kept = await Promise.all([1, 2, 3].map(() => keepMediaFile(place.folder, picture)));
  const name = kept[0] ?? '';
  expect(name).toMatch(/^[0-9a-f]{64}\.webp$/);
  expect(new Set(kept).size).toBe(1);
  expect(readdirSync(place.folder)).toEqual([name]);
  expect(await findMediaFile(place.folder, name)).toEqual(picture.bytes);
});

test('what is forgotten is gone, and may come back', async () => {
  using place = aFolder();
  const name = await keepMediaFile(place.folder, picture);
  await forgetMediaFile(place.folder, name);
  expect(await hasMediaFile(place.folder, name)).toBe(false);
  expect(await findMediaFile(place.folder, name)).toBeNull();
  expect(await keepMediaFile(place.folder, picture)).toBe(name);
});

test.each(['../media', '', '.', `../${'a'.repeat(64)}.webp`, `${'a'.repeat(64)}.exe`])(
  '%j is no picture’s name, whatever lies there',
  async (name) => {
    using place = aFolder();
    await keepMediaFile(place.folder, picture);
    expect(await hasMediaFile(place.folder, name)).toBe(false);
    await forgetMediaFile(place.folder, name);
    expect(readdirSync(place.folder)).toHaveLength(1);
  },
);
