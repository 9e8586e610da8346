import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAddress, isWebAddress } from './check-address.ts';

const known = {
  lessons: new Map([['a/b', '/x']]),
  anchors: new Set(['section-a']),
  isForChild: false,
};

describe('an address', () => {
  it.each([
    'https://example.org',
    'https://example.org/a?b=c#d',
    'http://example.org:8080/',
    'HTTPS://EXAMPLE.ORG/',
    'mailto:office@example.org',
    'lesson:a/b',
    '#section-a',
  ])('may be %s', (address) => {
    expect(checkAddress(address, known)).toBeNull();
  });

  it.each([
    ...[
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'java\tscript:x',
      'java\nscript:x',
      '\u0001javascript:x',
    ],
    ...[
      'java\u00adscript:x',
      'java\u200bscript:x',
      ' javascript:x',
      'javascript\u0000:x',
      'jav&#x09;ascript:x',
    ],
    ...[
      'vbscript:x',
      'data:text/html,x',
      'blob:https://a',
      'file:///etc/passwd',
      'view-source:https://a',
    ],
    ...[
      '//example.org',
      '/en/me',
      '../up',
      'page',
      '\\\\example.org',
      'https:/example.org',
      'https:example.org',
    ],
    ...[
      'https://',
      'https://a@example.org',
      'https://a:b@example.org',
      'https:///x',
      'https://\\example.org',
    ],
    ...[
      'https://exa mple.org',
      'ftp://example.org',
      'mailto:',
      'mailto:a@b?subject=c',
      'mailto:a@b,c@d',
    ],
    ...['lesson:c/d', 'lesson:', '#', '#section-b', ''],
  ])('may not be %j', (address) => {
    expect(checkAddress(address, known)).not.toBeNull();
  });

  it.each(['https://example.org', 'http://example.org', 'mailto:office@example.org'])(
    'may not be %s in a lesson for children, whose pages for adults have such links',
    (address) => {
      expect(checkAddress(address, { ...known, isForChild: true })).toContain('for-adults.mdx');
    },
  );

  it.each(['lesson:a/b', '#section-a'])('may be %s in a lesson for children', (address) => {
    expect(checkAddress(address, { ...known, isForChild: true })).toBeNull();
  });

  it('that passes is never one that a browser runs', () => {
    const scheme = fc.constantFrom(
      'javascript:',
      'data:',
      'vbscript:',
      'https://a/',
      'lesson:',
      '#',
      'mailto:',
    );
    const mixed = fc
      .array(fc.oneof(scheme, fc.string({ unit: 'binary', maxLength: 6 })))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(mixed, (address) => {
        if (checkAddress(address, known) !== null) return;
        const { protocol } = new URL(address, 'https://heard.example/page');
        expect(['https:', 'http:', 'mailto:', 'lesson:']).toContain(protocol);
      }),
      { numRuns: 3000 },
    );
  });

  it('of the web has a host and nobody’s name', () => {
    expect(isWebAddress('https://example.org')).toBe(true);
    expect(isWebAddress('https://name@example.org')).toBe(false);
    expect(isWebAddress('mailto:a@example.org')).toBe(false);
  });
});
