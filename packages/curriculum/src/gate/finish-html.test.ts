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

it.each([
  ['<script>alert(1)</script>', '<script> is not among the allowed elements'],
  ['<p><img src="x"></p>', '<img> is not among the allowed elements'],
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
