import { parseFragment, serialize } from 'parse5';
import { expect, it } from 'vitest';
import { aLesson, aRegistry, aResolver } from '../testing/a-resolver.ts';
import { compileLesson, readers } from './index.ts';

async function compile(body: string, head: Record<string, string> = {}) {
  const resolve = aResolver();
  return compileLesson({ path: 'a.mdx', source: aLesson(body, head), resolve });
}

async function htmlOf(body: string, head: Record<string, string> = {}): Promise<string> {
  const { value, errors } = await compile(body, head);
  expect(errors).toEqual([]);
  return value?.html ?? '';
}

it('turns Markdown into static HTML with anchors', async () => {
  const { value, errors } = await compile(
    '## What it *is*\n\nOne **word**.\n\n### And what it’s not\n',
  );
  expect(errors).toEqual([]);
  expect(value?.html).toContain('<h2 id="section-what-it-is">What it <em>is</em></h2>');
  expect(value?.html).toContain('<h3 id="section-and-what-its-not">');
  expect(value?.headings).toEqual([{ id: 'section-what-it-is', text: 'What it is' }]);
  expect(value?.frontMatter).toMatchObject({ title: 'A title', objectives: ['read-status'] });
  expect(value?.words).toBe(9);
});

it('shows a fact as the language writes it, with its day and source in the list of figures', async () => {
  const html = await htmlOf('## A\n\nMore than <Fact id="received" /> came.');
  expect(html).toContain('href="#figure-received"');
  expect(html).toContain('<data value="1300">1,300</data>');
  expect(html).toContain('<li id="figure-received">');
  expect(html).toContain('<time id="figure-received-as-of" datetime="2019-04-30">');
  expect(html).toContain('More than 1300.');
  expect(html).toContain('id="source-report"');
});

it('numbers sources in the order of the front matter, then as readers meet them', async () => {
  const html = await htmlOf('## A\n\nSo <Ref source="report" place="page 1" /> it is.', {
    sources: "[{ id: treaty, place: 'article 3' }]",
  });
  expect(html).toContain('aria-label="Source 2: page 1"');
  expect(html.indexOf('id="source-treaty"')).toBeLessThan(html.indexOf('id="source-report"'));
  expect(html).toContain('article 3');
});

it('lists the words that a lesson explains, each once, and lets a term stand for itself', async () => {
  const html = await htmlOf('## A\n\n<Term id="opsc">This</Term>, <Term id="opsc" /> and more.');
  expect(html.match(/id="term-opsc"/g)).toHaveLength(1);
  expect(html).toContain('data-note="term-opsc">OPSC</a>');
  expect(html).not.toContain('term-opac');
});

it('tells the other side of a link nothing, and leads to other lessons by their keys', async () => {
  const html = await htmlOf(
    '## A\n\n[out](https://example.org/a?b=1&c=2), [in](lesson:first/second), [here](#section-a), [mail](mailto:a@example.org).',
  );
  expect(html).toContain(
    '<a href="https://example.org/a?b=1&amp;c=2" rel="noopener noreferrer">out</a>',
  );
  expect(html).toContain('<a href="/en/courses/a-course/first/second">in</a>');
  expect(html).toContain('<a href="#section-a">here</a>');
  expect(html).not.toContain('target=');
});

it('speaks to children kindly, gives them plain words, and lists sources without links', async () => {
  const resolve = aResolver({ reader: readers.child });
  const body =
    '## A\n\nA <Term id="opsc">treaty</Term> <Ref source="treaty" place="article 3" />.\n\n<KnowledgeCheck question="Is it?">\n<Option text="No">Look again.</Option>\n<Option text="Yes" correct>It is.</Option>\n</KnowledgeCheck>';
  const lesson = { path: 'a.mdx', source: aLesson(body), resolve };
  const { value, errors } = await compileLesson(lesson);
  expect(errors).toEqual([]);
  expect(value?.html).toContain('Not this one. Read why, and try another.');
  expect(value?.html).not.toMatch(/Not quite|href="https?:/);
  expect(value?.html).toContain('<dd data-note-body=""><p>A treaty.</p></dd>');
  expect(value?.html).toContain('data-note-title="">The treaty</p>');
});

it('refuses a link out of a lesson for children, and lets it stand on a page for adults', async () => {
  const source = aLesson('## A\n\nSee [there](https://example.org).');
  const child = aResolver({ reader: readers.child });
  expect((await compileLesson({ path: 'a.mdx', source, resolve: child })).errors).toMatchObject([
    { line: 10, message: expect.stringContaining('for-adults.mdx') },
  ]);
  const resolve = aResolver({ alsoSources: [{ id: 'treaty', place: 'article 3' }] });
  const { value } = await compileLesson({ path: 'a.mdx', source, resolve });
  expect(value?.html).toContain('href="https://example.org"');
  expect(value?.html).toContain('id="source-treaty"');
});

it('takes the alignment of columns away, which would be a style attribute', async () => {
  expect(await htmlOf('## A\n\n| a | b |\n| :-- | --: |\n| c | d |')).not.toMatch(/style|align/);
});

it('counts a chart from the table of ratifications', async () => {
  const html = await htmlOf('## A\n\n<Chart kind="parties-by-region" caption="By region." />');
  expect(html).toContain('Europe');
  expect(html).toContain('27 of 44');
});

it('draws a picture with the words of the locale, and notes that the lesson uses it', async () => {
  const { value, errors } = await compile('## A\n\n<Picture name="deadlines" />');
  expect(errors).toEqual([]);
  expect(value?.html).toContain('role="img" aria-label="Six steps, one below the other."');
  expect(value?.html).toContain('Last decision</tspan>');
  expect(value?.html).not.toMatch(/style=|matrix\(-1/);
  expect(value?.uses.pictures).toEqual(['deadlines']);
});

it('refuses a picture that nobody has drawn, and one that the locale has no words for', async () => {
  const { errors } = await compile('## A\n\n<Picture name="constructor" />');
  expect(errors).toMatchObject([{ line: 10, message: 'there is no picture “constructor”' }]);
  const wordless = aResolver({ registry: aRegistry({ pictures: new Map() }) });
  const source = aLesson('## A\n\n<Picture name="deadlines" />');
  const { errors: others } = await compileLesson({ path: 'a.mdx', source, resolve: wordless });
  expect(others).toMatchObject([{ message: 'en/pictures.yaml has no words for “deadlines”' }]);
});

it('gives blocks ids in reading order, and cases scenes of their own', async () => {
  const scenes =
    '<Scene id="start" title="S">\n\nText.\n\n<Choice to="end">Go on</Choice>\n\n</Scene>\n<Scene id="end" title="E">Done.</Scene>\n';
  const html = await htmlOf(
    `## A\n\n<Case title="One">\n${scenes}</Case>\n\n<Case title="Two">\n${scenes}</Case>`,
  );
  const starts = [...html.matchAll(/id="(b\d+)-start"/g)].map(([, id]) => id);
  expect(new Set(starts).size).toBe(2);
  expect(html).toContain(`href="#${starts[1]}-end"`);
});

it('writes what a browser reads back without a change', async () => {
  const html = await htmlOf(
    '## A & "B"\n\n&lt;script> and <Term id="opac">x < y</Term>\n\n`<b>` \\{ok}',
  );
  expect(html).not.toContain('<script');
  expect(serialize(parseFragment(html))).toBe(html);
});

it('needs front matter in a lesson and not in a draft', async () => {
  const lesson = { path: 'a.mdx', source: '## A\n\nText.\n', resolve: aResolver() };
  expect((await compileLesson(lesson)).errors).toEqual([
    {
      ...{ path: 'a.mdx', line: 1, column: 1 },
      message: 'a lesson begins with its front matter between two lines of ---',
    },
  ]);
  expect((await compileLesson({ ...lesson, isDraft: true })).value?.html).toContain('<p>Text.</p>');
});

it('tells all problems at once, in the order of the lines', async () => {
  const { errors } = await compile('## A\n\n<Evil />\n\n{1}\n\n![x](y)\n', { minutes: '0' });
  expect(errors.map(({ line }) => line)).toEqual([4, 10, 12, 14]);
});

it('keeps places true behind front matter, Windows line ends and a byte order mark', async () => {
  const source = `\uFEFF${aLesson('## A\n\nText {1}.')}`.replaceAll('\n', '\r\n');
  const { errors } = await compileLesson({ path: 'a.mdx', source, resolve: aResolver() });
  expect(errors).toMatchObject([{ line: 10, column: 6 }]);
});

it('remarks on minutes, readability and bare figures, and keeps no lesson back for them', async () => {
  const hard =
    'Notwithstanding considerable institutional disinclination, 47 governments internationally acknowledged extraordinary responsibilities.';
  const { value, warnings } = await compile(`## A\n\n${hard}`, { minutes: '9' });
  expect(value).not.toBeNull();
  expect(warnings.map(({ line, column, message }) => [line, column, message.slice(0, 22)])).toEqual(
    [
      [1, 1, 'reads at grade 40.2; 1'],
      [1, 1, 'states 9 minutes; 11 w'],
      [10, 60, 'the figure 47 is no re'],
    ],
  );
});

it('finds no words for a locale without a catalogue', async () => {
  const resolve = aResolver({ registry: aRegistry({ locale: 'tlh' }) });
  const compiling = compileLesson({ path: 'a.mdx', source: aLesson('## A'), resolve });
  await expect(compiling).rejects.toThrow('no catalogue for tlh');
});
