import { describe, expect, it } from 'vitest';
import { isPage } from './app-link.tsx';

describe('a link', () => {
  it('is followed without a reload when it leads to a page of ours', () => {
    for (const href of ['/en', '/en/courses/a#first', '/verify/crt_1', '/en/me?done=saved'])
      expect(isPage(href), href).toBe(true);
  });

  it('is left to the browser when it leads to a file, an anchor or another site', () => {
    for (const href of ['/certificates/crt_1.pdf', '/en/me/my-data.json', '#section-1'])
      expect(isPage(href), href).toBe(false);
    for (const href of ['https://example.org/', '//example.org/x', 'mailto:a@example.org', ''])
      expect(isPage(href), href).toBe(false);
  });
});
