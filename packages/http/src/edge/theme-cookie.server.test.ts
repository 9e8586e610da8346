import { expect, test } from 'vitest';
import { themeCookie } from './theme-cookie.server.ts';

test('a light or dark appearance is remembered, over https only where the site has it', () => {
  expect(themeCookie('dark', { https: true })).toBe(
    'heard_theme=dark; Max-Age=31536000; Path=/; SameSite=Lax; HttpOnly; Secure',
  );
  expect(themeCookie('light', { https: false })).not.toContain('Secure');
});

test('any other choice forgets it', () => {
  for (const choice of ['', 'device', 'dark; Domain=evil.example', null])
    expect(themeCookie(choice, { https: false })).toMatch(/^heard_theme=; Max-Age=0;/);
});
