import { expect, it } from 'vitest';
import { finishHtml } from './finish-html.ts';

it('lets through what blocks render', () => {
  const html =
    '<section class="block-x" aria-labelledby="a"><h2 id="a">A &amp; B</h2><p>Text <a class="block-ref" href="#a" data-note="a">1</a></p></section>';
  expect(finishHtml(html)).toEqual({ html, headings: [{ id: 'a', text: 'A & B' }], problems: [] });
});

it('marks links that leave Heard', () => {
  expect(finishHtml('<p><a href="https://example.org" rel="opener">x</a></p>').html).toBe(
    '<p><a href="https://example.org" rel="noopener noreferrer">x</a></p>',
  );
});

it('lets no link out of a lesson for children', () => {
  const html = '<p><a href="https://example.org">x</a> <a href="mailto:a@example.org">y</a></p>';
  expect(finishHtml(html, { isForChild: true }).problems).toEqual([
    'https://example.org leads out of a lesson for children',
    'mailto:a@example.org leads out of a lesson for children',
  ]);
  const within = '<p id="a"><a href="#a">x</a> <a href="/en/courses/a/b/c">y</a></p>';
  expect(finishHtml(within, { isForChild: true }).problems).toEqual([]);
});

it('lets through a drawing of shapes, whose colours come from its classes', () => {
  const html =
    '<figure class="block-picture" data-picture="a"><svg class="picture" viewBox="0 0 320 240" role="img" aria-label="A &amp; B" focusable="false"><g transform="matrix(-1 0 0 1 320 0)"><path class="pic-line pic-coral" d="M1-2.5A3 3 0 0 1 4,5Zm1 1h-.5" stroke-width="1.5"></path><circle class="pic-amber" cx="1" cy="-2" r=".5"></circle><polygon points="1,2 3,4 -5,6" transform="translate(1 2) rotate(-5) scale(.5 1)"></polygon><ellipse cx="1" cy="2" rx="3" ry="4"></ellipse><line x1="1" y1="2" x2="3" y2="4"></line><polyline points="1 2 3 4"></polyline><rect x="1" y="2" width="3" height="4" rx="5"></rect></g><text class="pic-text"><tspan x="1" y="2">A</tspan></text></svg></figure>';
  expect(finishHtml(html)).toEqual({ html, headings: [], problems: [] });
});

it.each([
  ['<path d="M0 0" style="fill:red"></path>', '<path> may not have style'],
  ['<path d="M0 0" fill="url(#a)"></path>', '<path> may not have fill'],
  ['<path d="M0 0" fill="red"></path>', '<path> may not have fill'],
  ['<path d="M0 0" stroke="red"></path>', '<path> may not have stroke'],
  ['<path d="M0 0" filter="url(#a)"></path>', '<path> may not have filter'],
  ['<path d="M0 0" clip-path="url(#a)"></path>', '<path> may not have clip-path'],
  ['<path d="M0 0" onclick="x"></path>', '<path> may not have onclick'],
  ['<path d="url(#a)"></path>', '<path> may not have d'],
  ['<path d="M0 0 javascript:x"></path>', '<path> may not have d'],
  [`<path d="M${'0 0L'.repeat(2000)}"></path>`, '<path> may not have d'],
  ['<g href="#a"></g>', '<g> may not have href'],
  ['<g xlink:href="#a"></g>', '<g> may not have xlink:href'],
  ['<g transform="translate(1px)"></g>', '<g> may not have transform'],
  ['<g transform="skewX(10)"></g>', '<g> may not have transform'],
  ['<g transform="translate(calc(1))"></g>', '<g> may not have transform'],
  ['<g transform="scale(1);x"></g>', '<g> may not have transform'],
  ['<g constructor="1"></g>', '<g> may not have constructor'],
  ['<circle r="1e9"></circle>', '<circle> may not have r'],
  ['<circle r="999999"></circle>', '<circle> may not have r'],
  ['<rect width="var(--a)"></rect>', '<rect> may not have width'],
  ['<polygon points="1,2;3"></polygon>', '<polygon> may not have points'],
  ['<text font-family="a">b</text>', '<text> may not have font-family'],
  ['<text x="1" d="M0 0">b</text>', '<text> may not have d'],
  ['<use href="#a"></use>', '<use> is not among the allowed elements'],
  ['<image href="#a"></image>', '<image> is not among the allowed elements'],
  ['<style>a{}</style>', '<style> is not among the allowed elements'],
  ['<script>1</script>', '<script> is not among the allowed elements'],
  ['<filter></filter>', '<filter> is not among the allowed elements'],
  ['<mask></mask>', '<mask> is not among the allowed elements'],
  ['<animate></animate>', '<animate> is not among the allowed elements'],
  ['<set attributeName="class"></set>', '<set> is not among the allowed elements'],
  ['<title>a</title>', '<title> is not among the allowed elements'],
  ['<textPath>a</textPath>', '<textPath> is not among the allowed elements'],
  ['<text><p>a</p></text>', '<p> does not stand where HTML allows it'],
])('finds in a drawing with %s what has no place there', (shape, problem) => {
  expect(finishHtml(`<svg viewBox="0 0 1 1">${shape}</svg>`).problems.join('\n')).toContain(
    problem,
  );
});

it('finds shapes outside of a drawing, and a drawing that is given a script or an address', () => {
  expect(finishHtml('<circle r="1"></circle>').problems).toContain(
    '<circle> is not among the allowed elements',
  );
  expect(finishHtml('<svg onload="x"></svg>').problems).toContain('<svg> may not have onload');
  expect(finishHtml('<svg transform="scale(2)"></svg>').problems).toContain(
    '<svg> may not have transform',
  );
  expect(finishHtml('<svg viewBox="0 0 1 1;x"></svg>').problems).toContain(
    '<svg> may not have viewBox',
  );
});

it.each([
  ['<script>alert(1)</script>', '<script> is not among the allowed elements'],
  ['<p><img src="x"></p>', '<img> may not have src'],
  ['<iframe></iframe>', '<iframe> is not among the allowed elements'],
  ['<form></form>', '<form> is not among the allowed elements'],
  [
    '<svg><foreignObject></foreignObject></svg>',
    '<foreignObject> is not among the allowed elements',
  ],
  ['<svg><a xlink:href="javascript:x"></a></svg>', '<a> is not among the allowed elements'],
  ['<p onclick="x">a</p>', '<p> may not have onclick'],
  ['<p style="color:red">a</p>', '<p> may not have style'],
  ['<p data-UPPER_x="1">a</p>', '<p> may not have data-upper_x'],
  ['<p class="a;b">a</p>', '<p> may not have class'],
  ['<p href="https://example.org">a</p>', '<p> may not have href'],
  ['<a href="javascript:x">a</a>', 'the address javascript:x is not allowed'],
  ['<a href="&#106;avascript:x">a</a>', 'the address javascript:x is not allowed'],
  ['<a href="//example.org">a</a>', 'the address //example.org is not allowed'],
  ['<a href="#gone">a</a>', '#gone leads nowhere'],
  ['<p id="a">a</p><p id="a">b</p>', 'the anchor “a” is there twice'],
  ['<p>a<!-- b --></p>', 'holds a comment or a declaration'],
  ['<p>a<div>b</div></p>', '<div> does not stand where HTML allows it'],
  ['<p>a<p>b</p></p>', '<p> does not stand where HTML allows it'],
  ['<a href="#a" id="a">b<a href="#a">c</a></a>', '<a> does not stand where HTML allows it'],
  ['<table><tr><td>a</td></tr></table>', '<tr> does not stand where HTML allows it'],
  ['<ul><td>a</td></ul>', '<td> does not stand where HTML allows it'],
])('finds in %s what has no place there', (html, problem) => {
  expect(finishHtml(html).problems).toContain(problem);
});

const picture = `/media/${'0f'.repeat(32)}.webp`;
const image = `<img src="${picture}" alt="Two hills" width="800" height="400" loading="lazy" decoding="async">`;

it('lets through an uploaded picture', () => {
  expect(finishHtml(`<figure>${image}</figure>`)).toEqual({
    ...{ html: `<figure>${image}</figure>`, headings: [], problems: [] },
  });
});

it.each([
  [image.replace(picture, 'https://example.org/a.webp'), '<img> may not have src'],
  [image.replace(picture, `//example.org${picture}`), '<img> may not have src'],
  [image.replace(picture, `${picture}?a`), '<img> may not have src'],
  [image.replace(picture, '/media/../secret.webp'), '<img> may not have src'],
  [image.replace(picture, picture.replace('webp', 'html')), '<img> may not have src'],
  [image.replace(picture, 'data:image/png,x'), '<img> may not have src'],
  [image.replace('Two hills', ' '), '<img> may not have alt'],
  [image.replace(' alt="Two hills"', ''), '<img> needs alt'],
  [image.replace(' width="800"', ''), '<img> needs width'],
  [image.replace('"800"', '"100%"'), '<img> may not have width'],
  [image.replace('lazy', 'eager'), '<img> may not have loading'],
  [image.replace('<img', '<img onerror="x"'), '<img> may not have onerror'],
  [image.replace('<img', '<img srcset="/a 2x"'), '<img> may not have srcset'],
  [image.replace('<img', '<img style="x:y"'), '<img> may not have style'],
  [image.replace('<img', '<img usemap="#a"'), '<img> may not have usemap'],
  [image.replace('<img', '<img constructor="1"'), '<img> may not have constructor'],
  ['<picture></picture>', '<picture> is not among the allowed elements'],
  ['<source src="/a">', '<source> is not among the allowed elements'],
])('finds what an image may not be: %s', (html, problem) => {
  expect(finishHtml(`<figure>${html}</figure>`).problems).toContain(problem);
});
