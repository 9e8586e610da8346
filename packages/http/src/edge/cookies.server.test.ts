import { expect, test } from 'vitest';
import { readCookie, safeNextPath } from './cookies.server.ts';

test('a cookie is found by its whole name', () => {
  expect(readCookie('a=1; heard_session=abc; b=2', 'heard_session')).toBe('abc');
  expect(readCookie('xheard_session=abc', 'heard_session')).toBeNull();
  expect(readCookie(undefined, 'heard_session')).toBeNull();
});

test('a next path stays within this site', () => {
  expect(safeNextPath('/en/me?x=1', '/en')).toBe('/en/me?x=1');
  for (const wrong of [
    'https://evil.example',
    '//evil.example',
    '/\\evil',
    'javascript:1',
    '/a b',
    '',
    null,
  ])
    expect(safeNextPath(wrong, '/en')).toBe('/en');
});
