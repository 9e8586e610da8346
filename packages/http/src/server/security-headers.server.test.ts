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
