import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { listStyleSheets } from '../testing/list-style-sheets.ts';

const kilobyte = 1000;
const require = createRequire(import.meta.url);

test.each(['apps/web/app', 'apps/admin/app'])(
  'all styles of %s with those of the components take at most 30 kB compressed',
  (app) => {
    const sheets = [...listStyleSheets('packages/ui/src/styles'), ...listStyleSheets(app)];
    const compressed = gzipSync(sheets.map(({ css }) => css).join('\n')).length;
    expect(compressed).toBeGreaterThan(5 * kilobyte);
    expect(compressed).toBeLessThan(30 * kilobyte);
  },
);

test('the fonts of a first visit in a Latin script take at most 130 kB', () => {
  const [sheet] = listStyleSheets('packages/ui/src/styles').filter(({ file }) =>
    file.endsWith('/fonts.css'),
  );
  const faces = (sheet?.css ?? '').split('@font-face').slice(1);
  const latin = faces.filter((face) => face.includes('U+0000-00FF'));
  const sizes = latin.map((face) => {
    const [, file = ''] = /url\('([^']+)'\)/.exec(face) ?? [];
    return statSync(require.resolve(file)).size;
  });
  expect(sizes).toHaveLength(2);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(130 * kilobyte);
});
