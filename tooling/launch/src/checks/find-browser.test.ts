import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser, findInstalled } from './find-browser.ts';

function aFolder() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'heard-browser-'));
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

test('a browser on the path is found', () => {
  using place = aFolder();
  writeFileSync(path.join(place.folder, 'google-chrome'), '#!/bin/sh\n', { mode: 0o755 });
  expect(findInstalled({ PATH: `/nowhere:${place.folder}` })).toBe(`${place.folder}/google-chrome`);
});

test('a file that cannot be run, and a folder with the name, are no browsers', () => {
  using place = aFolder();
  writeFileSync(path.join(place.folder, 'chromium'), '', { mode: 0o644 });
  mkdirSync(path.join(place.folder, 'google-chrome'));
  expect(findInstalled({ PATH: place.folder }, [])).toBe(null);
});

test('HEARD_CHROMIUM goes before everything else, and must name a program', async () => {
  using place = aFolder();
  const own = path.join(place.folder, 'own');
  writeFileSync(own, '#!/bin/sh\n', { mode: 0o755 });
  expect(await findBrowser({ HEARD_CHROMIUM: own }, () => {})).toBe(own);
  await expect(findBrowser({ HEARD_CHROMIUM: '/nowhere/chromium' }, () => {})).rejects.toThrow(
    'HEARD_CHROMIUM names /nowhere/chromium, and no program is there.',
  );
});
