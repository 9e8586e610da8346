import { expect, it } from 'vitest';
import { splitSource } from './split-source.ts';

it('takes the front matter off and leaves every line of the body where it was', () => {
  const { frontMatter, body, problem } = splitSource('---\ntitle: x\n---\n\n## A\n');
  expect(problem).toBeNull();
  expect(frontMatter).toEqual({ text: 'title: x', firstLine: 2 });
  expect(body).toBe('\n\n\n\n## A\n');
});

it('leaves a text without front matter as it is', () => {
  expect(splitSource('## A\n---\n')).toEqual({
    frontMatter: null,
    body: '## A\n---\n',
    problem: null,
  });
});

it.each(['---js\n---\n', '---javascript\n', '----\n---\n', '---json\n{}\n---\n'])(
  'refuses front matter in a language that could be code: %j',
  (source) => {
    expect(splitSource(source)).toMatchObject({
      frontMatter: null,
      problem: { line: 1, column: 1 },
    });
  },
);

it('refuses front matter that never ends', () => {
  expect(splitSource('---\ntitle: x\n').problem?.message).toContain('does not end');
});
