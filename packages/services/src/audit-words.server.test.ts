import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogueOf } from '@heard/i18n';
import { expect, test } from 'vitest';

/** Every act that use cases write into the audit log, as their sources name them. */
function listActions(): string[] {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.server.ts') && !/\.test\.|testing/.test(name))
    .map((name) => readFileSync(path.join(import.meta.dirname, name), 'utf8'));
  const named = files.flatMap((text) => [...text.matchAll(/\baction: '([a-z-]+\.[a-z-]+)'/g)]);
  return [...new Set(named.map(([, action]) => action ?? ''))].sort();
}

test('every act of the audit log has words', () => {
  const actions = listActions();
  expect(actions).toContain('certificate.issued');
  const english = catalogueOf('en');
  expect(actions.filter((action) => !(`audit.${action}` in english))).toEqual([]);
});
