import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toMarkdown } from './to-markdown.ts';

/** As Word puts it on the clipboard: conditional comments, a style sheet, classes of its own, lists by style. */
const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} --></style>
<!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--></head>
<body lang=EN-GB><!--StartFragment-->
<h1>Why it <b>matters</b><o:p></o:p></h1>
<p class=MsoNormal>A girl <b style='mso-bidi-font-weight:normal'>may be heard </b>now.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h3>How</h3>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>One<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp; </span></span>Inside<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>Two<o:p></o:p></p>
<p class=MsoNormal>See <a href="https://www.ohchr.org/en">the office</a><a name="_Toc1"></a> and <a href="file:///C:/x.doc">this</a>.</p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>Step<o:p></o:p></p></td><td><p class=MsoNormal>Who</p></td></tr>
<tr><td><p class=MsoNormal>One</p></td><td><p class=MsoNormal>A child</p></td></tr></table>
<!--EndFragment--></body></html>`;

test('what comes from Word is clean', () => {
  expect(toMarkdown(word)).toBe(`## Why it matters

A girl **may be heard** now.

### How

- One
  - Inside
- Two

See [the office](https://www.ohchr.org/en) and this.

| Step | Who |
| - | - |
| One | A child |`);
});

/** As Google Docs does: everything in a bold that is none, styles on spans. */
const docs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f2e">
<h2 dir="ltr" style="line-height:1.38;"><span style="font-size:16pt;font-weight:400;">A right</span></h2>
<p dir="ltr"><span style="font-weight:400;font-style:normal;">It is </span><span style="font-weight:700;">theirs</span><span style="font-weight:400;font-style:italic;"> alone</span><span>.</span></p><br />
<ol><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>First</span></p></li>
<li dir="ltr"><p dir="ltr" role="presentation"><span>Second</span></p></li></ol>
<p dir="ltr"><a href="https://example.org/a" style="text-decoration:none;"><span style="color:#1155cc;">A link</span></a></p></b>`;

test('what comes from Google Docs is clean', () => {
  expect(toMarkdown(docs)).toBe(`## A right

It is **theirs** _alone_.

1. First
2. Second

[A link](https://example.org/a)`);
});

/** As LibreOffice does: fonts, a head with styles, paragraphs in cells and items. */
const office = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
<meta name="generator" content="LibreOffice 24.2"/><style type="text/css">td p { orphans: 0 }</style></head>
<body lang="fr-FR" dir="ltr"><h2 class="western">Le titre</h2>
<p style="line-height: 100%; margin-bottom: 0cm"><font face="Liberation Serif"><b>Un enfant</b> a <i>une voix</i>.</font></p>
<ul><li><p style="margin-bottom: 0cm">Un</p></li><li><p>Deux</p></li></ul>
<table width="100%"><col width="128*"/><tr valign="top"><td><p align="left">A</p></td><td><p>B</p></td></tr><tr><td><p>1</p></td><td><p>2</p></td></tr></table></body></html>`;

test('what comes from LibreOffice is clean', () => {
  expect(toMarkdown(office)).toBe(`## Le titre

**Un enfant** a _une voix_.

- Un
- Deux

| A | B |
| - | - |
| 1 | 2 |`);
});

test('signs that would be read as code stand for themselves', () => {
  expect(toMarkdown('<p>a {b} &lt;script&gt; 1 &lt; 2</p>')).toBe('a \\{b\\} \\<script> 1 \\< 2');
});

test('pictures, scripts and hidden parts are left out', () => {
  expect(toMarkdown('<p>a<img src=x onerror=alert(1)><script>b</script></p><style>c</style>')).toBe(
    'a',
  );
  expect(toMarkdown('<img src="x.png">')).toBeNull();
});

test('whatever is pasted, something plain comes out', () => {
  const tags = fc.constantFrom(
    '<p>',
    '</p>',
    '<b>',
    '<li>',
    '<table>',
    '<td>',
    '<h5>',
    '<a href="x">',
    '<span style="mso-list:l0 level3 x">',
    '{',
    '<o:p>',
    'word ',
    '&nbsp;',
  );
  fc.assert(
    fc.property(fc.array(tags, { maxLength: 30 }), (parts) => {
      const markdown = toMarkdown(parts.join('')) ?? '';
      expect(markdown).not.toMatch(/(?<!\\)[{}]|(?<!\\)<(?=\w)/);
    }),
  );
});
