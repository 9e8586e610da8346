import { expect, test } from 'vitest';
import { listStyleSheets } from '../testing/list-style-sheets.ts';

const physical = [
  /(?<![\w-])(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)\b/,
  /(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius\b/,
  /(?<![\w-])(?:left|right|top|bottom)\s*:/,
  /(?<![\w-])(?:min-|max-)?(?:width|height)\s*:/,
  /(?<![\w-])(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/,
];

/** The physical properties of a style sheet; conditions about the window's width are none. */
function findPhysical(css: string): string[] {
  const declarations = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@(?:media|container)[^{]*/g, '');
  return physical.flatMap((pattern) => declarations.match(pattern)?.[0] ?? []);
}

test('a physical property is found, a logical one and a condition are not', () => {
  expect(findPhysical('a { margin-left: 1px }')).toEqual(['margin-left']);
  expect(findPhysical('a { text-align: right }')).toEqual(['text-align: right']);
  expect(findPhysical('a { width: 1px }')).toEqual(['width:']);
  expect(findPhysical('@media (max-width: 1px) { a { inset-inline-start: 0 } }')).toEqual([]);
});

test('every style sheet follows the direction of its language', () => {
  const sheets = ['packages/ui/src', 'apps/web/app', 'apps/admin/app'].flatMap(listStyleSheets);
  expect(sheets.length).toBeGreaterThan(10);
  expect(
    sheets.flatMap(({ file, css }) => findPhysical(css).map((it) => `${file}: ${it}`)),
  ).toEqual([]);
});
