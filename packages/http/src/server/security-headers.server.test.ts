import { expect, test } from 'vitest';
import { nonceToHashes } from './security-headers.server.ts';

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
