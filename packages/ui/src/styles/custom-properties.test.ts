import { expect, test } from 'vitest';
import { listStyleSheets } from '../testing/list-style-sheets.ts';

const all = ['packages/ui/src', 'apps/web/app', 'apps/admin/app'].flatMap(listStyleSheets);
const set = new Set(all.flatMap(({ css }) => css.match(/--[\w-]+(?=\s*:)/g) ?? []));

test('every custom property that a style sheet reads is set somewhere, or has a fallback', () => {
  const unknown = all.flatMap(({ file, css }) =>
    [...css.matchAll(/var\(\s*(--[\w-]+)\s*\)/g)]
      .map(([, name = '']) => name)
      .filter((name) => !set.has(name))
      .map((name) => `${file}: ${name}`),
  );
  expect(unknown).toEqual([]);
});
