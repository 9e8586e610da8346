import { expect, test } from 'vitest';
import { RenderedPages, toRenderKey } from './rendered-pages.server.ts';

const inputs = {
  locale: 'en',
  url: 'http://heard.test/en',
  loaderData: { root: { theme: null }, lesson: { read: 3 } },
  pageTexts: new Map([['lesson', '<p>words</p>']]),
};

test('the key changes with everything that a page shows, and with nothing else', () => {
  const key = toRenderKey(inputs);
  expect(toRenderKey({ ...inputs, loaderData: structuredClone(inputs.loaderData) })).toBe(key);
  const others = [
    { ...inputs, locale: 'fr' },
    { ...inputs, url: 'http://heard.test/en?a=1' },
    { ...inputs, loaderData: { root: { theme: 'dark' }, lesson: { read: 3 } } },
    { ...inputs, loaderData: { root: { theme: null }, lesson: { read: 4 } } },
    { ...inputs, pageTexts: new Map([['lesson', '<p>other words</p>']]) },
    { ...inputs, pageTexts: new Map([['lessons', '<p>words</p>']]) },
    { ...inputs, pageTexts: new Map<string, string>() },
  ].map(toRenderKey);
  expect(new Set([key, ...others]).size).toBe(others.length + 1);
});

test('a kept page comes back with the nonce of the new response alone', () => {
  const pages = new RenderedPages();
  pages.keep('a', '<script nonce="o+/=">1</script><script nonce="o+/=">2</script>', 'o+/=');
  expect(pages.find('a', '$&+n')).toBe(
    '<script nonce="$&+n">1</script><script nonce="$&+n">2</script>',
  );
  expect(pages.find('b', 'n')).toBeNull();
});

test('the page used longest ago goes first', () => {
  const pages = new RenderedPages(2);
  pages.keep('a', 'a', 'x');
  pages.keep('b', 'b', 'x');
  pages.find('a', 'n');
  pages.keep('c', 'c', 'x');
  expect(['a', 'b', 'c'].filter((key) => pages.find(key, 'n') !== null)).toEqual(['a', 'c']);
});
