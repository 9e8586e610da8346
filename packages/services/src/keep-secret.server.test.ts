import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { keepSecret } from './keep-secret.server.ts';

const aFolder = () => mkdtempSync(path.join(tmpdir(), 'heard-secret-'));

test('a secret is made once and stays the same', () => {
  const folder = aFolder();
  const first = keepSecret(path.join(folder, 'new', 'ip-salt'));
  expect(first).toHaveLength(43);
  expect(keepSecret(path.join(folder, 'new', 'ip-salt'))).toBe(first);
  expect(readdirSync(path.join(folder, 'new'))).toEqual(['ip-salt']);
});

test('nobody but its owner can read it', () => {
  const file = path.join(aFolder(), 'ip-salt');
  keepSecret(file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('two installations have different secrets', () => {
  expect(keepSecret(path.join(aFolder(), 's'))).not.toBe(keepSecret(path.join(aFolder(), 's')));
});
