import { expect, test } from 'vitest';
import { nonceToHashes, securityHeaders } from './security-headers.server.ts';

test('only scripts that carried the nonce are named by hash', () => {
  const { html, hashes } = nonceToHashes(
    '<script nonce="N">mine()</script><script>theirs()</script><script nonce="N" src="/a.js"></script>',
    'N',
  );
  expect(hashes).toHaveLength(1);
  expect(html).not.toContain('nonce');
});

test('a page without scripts gets no hashes', () => {
  expect(nonceToHashes('<p>x</p>', 'N')).toEqual({ html: '<p>x</p>', hashes: [] });
});

test('a nonce with the signs of base64 is found as well', () => {
  const nonce = 'a+b/c+d==';
  const { html, hashes } = nonceToHashes(`<script nonce="${nonce}">mine()</script>`, nonce);
  expect(html).toBe('<script>mine()</script>');
  expect(hashes).toHaveLength(1);
});

test('no page may be framed unless it says so, and then by this site alone', () => {
  const site = { https: false, development: false };
  const plain = securityHeaders([], site);
  expect(plain['X-Frame-Options']).toBe('DENY');
  expect(plain['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  expect(plain['Content-Security-Policy']).not.toContain('frame-src');
  const framed = securityHeaders([], { ...site, mayBeFramed: true });
  expect(framed['X-Frame-Options']).toBe('SAMEORIGIN');
  expect(framed['Content-Security-Policy']).toContain("frame-ancestors 'self'");
});
