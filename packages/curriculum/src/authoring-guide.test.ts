import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pictures } from '@heard/ui/pictures';
import { expect, it } from 'vitest';
import { contentFolder } from './content-folder.ts';
import { blockRules } from './gate/block-rules.ts';
import { compileLesson } from './gate/index.ts';
import { findSurroundings } from './load/index.ts';
import { formatProblem } from './problem.ts';

const guide = readFileSync(path.join(import.meta.dirname, '../../../docs/authoring.md'), 'utf8');
const examples = [...guide.matchAll(/```mdx\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');
const allPictures = new Map(
  Object.entries(pictures).map(([name, { labels }]) => [
    name,
    { alt: name, labels: Object.fromEntries(labels.map((key) => [key, key])) },
  ]),
);

it.each(examples)('the guide’s example passes the gate: %#', async (source) => {
  const { resolve } = findSurroundings(contentFolder, '/elsewhere/example.mdx');
  if (!resolve) throw new Error('the registry has problems');
  // The guide shows a picture, whatever words the locale has by now.
  const registry = { ...resolve.registry, pictures: allPictures };
  const lesson = {
    ...{ path: 'authoring.md', source, isDraft: true },
    resolve: { ...resolve, registry },
  };
  expect((await compileLesson(lesson)).errors.map(formatProblem)).toEqual([]);
});

it('the guide shows every block with every attribute', () => {
  const all = examples.join('\n');
  for (const [name, rule] of blockRules)
    for (const attribute of Object.keys(rule.attributes.shape))
      expect(all).toMatch(new RegExp(`<${name}[^>]* ${attribute}[=\\s]`));
});
