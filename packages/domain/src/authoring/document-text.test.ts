import { expect, test } from 'vitest';
import { refuseText, textLimitBytes, titleOf } from './document-text.ts';

test('a text has a mebibyte at most, counted as it is stored', () => {
  expect(refuseText('a'.repeat(textLimitBytes))).toBeNull();
  expect(refuseText('a'.repeat(textLimitBytes + 1))).toBe('too-long');
  expect(refuseText('ع'.repeat(textLimitBytes / 2))).toBeNull();
  expect(refuseText('ع'.repeat(textLimitBytes / 2) + 'a')).toBe('too-long');
});

test('what no database keeps is refused', () => {
  expect(refuseText('a\0b')).toBe('unreadable');
  expect(refuseText('a\ud800b')).toBe('unreadable');
  expect(refuseText('😀 \u202e and \r\n are kept')).toBeNull();
});

test.each([
  ['---\ntitle: Why it exists\n---\n\ntitle: not this\n', 'Why it exists'],
  ['\uFEFF---\r\nminutes: 5\r\ntitle: Why\r\n---\r\n', 'Why'],
  ["---\ntitle: 'It''s so'\n---\n", "It's so"],
  ['---\ntitle: "Say \\"yes\\""\n---\n', 'Say "yes"'],
  ['---\ntitle: Plain # a remark\n---\n', 'Plain'],
  ['## No front matter\n\ntitle: not this\n', 'en/a/01-b/01-c.mdx'],
  ['---\ntitle:\n---\n', 'en/a/01-b/01-c.mdx'],
  ['---\ntitle: >\n  folded\n---\n', 'en/a/01-b/01-c.mdx'],
])('a lesson %j is called by its front matter', (text, title) => {
  expect(titleOf('en/a/01-b/01-c.mdx', text)).toBe(title);
});

test('YAML is called by its title, and by its path without one', () => {
  expect(titleOf('en/a/course.yaml', 'title: A course\nmodules:\n  - title: B\n')).toBe('A course');
  expect(titleOf('en/a/course.yaml', 'title: A course\nmodules: [\n')).toBe('A course');
  expect(titleOf('sources.yaml', 'crc:\n  title: The Convention\n')).toBe('sources.yaml');
  expect(titleOf('facts/ratifications.json', '{"title": "x"}')).toBe('facts/ratifications.json');
});

test('a title has 200 signs at most', () => {
  expect(titleOf('en/a/course.yaml', `title: ${'😀'.repeat(300)}`)).toBe('😀'.repeat(200));
});
