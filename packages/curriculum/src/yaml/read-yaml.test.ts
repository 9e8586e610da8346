import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { madeYaml } from '../testing/hostile-texts.ts';
import { checkYaml, readYaml } from './read-yaml.ts';

const schema = z.strictObject({ a: z.string(), list: z.array(z.strictObject({ n: z.number() })) });

function problemsOf(text: string, firstLine = 1): string[] {
  const yaml = readYaml({ path: 'x.yaml', text, firstLine });
  const { problems } = checkYaml(yaml, schema);
  return [...yaml.problems, ...problems].map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
}

it('reads dates and numbers of articles as they stand', () => {
  const { content } = readYaml({ path: 'x.yaml', text: 'a: 2019-04-30\nb: 13(7)\nc: no\n' });
  expect(content).toEqual({ a: '2019-04-30', b: '13(7)', c: 'no' });
});

it.each([
  [
    'a: x\nlist:\n  - { n: one }\n',
    ['3:10 list.0.n: Invalid input: expected number, received string'],
  ],
  ['list: []\n', ['1:1 a: Invalid input: expected string, received undefined']],
  ['a: x\nlist:\n  - n: 1\n    m: 2\n', ['4:5 list.0.m is not known here']],
  ['a: x\na: y\nlist: []\n', ['2:1 the key “a” is there twice']],
  ['a: &b x\nlist: *b\n', ['2:7 aliases are not allowed']],
  ['', ['1:1 Invalid input: expected object, received null']],
])('tells where the mistake in %j stands', (text, problems) => {
  expect(problemsOf(text)).toEqual(problems);
});

it('tells what is no YAML at all', () => {
  expect(problemsOf('a: [\n')[0]).toMatch(/^\d+:\d+ /);
});

it('counts lines from where the text begins in its file', () => {
  expect(problemsOf('a: 1\nlist: []\n', 5)).toEqual([
    '5:4 a: Invalid input: expected string, received number',
  ]);
});

it.each(madeYaml)('refuses YAML that is made to do harm: %s', (_, text, problem) => {
  const { content, problems } = readYaml({ path: 'x.yaml', text });
  expect(content).toBeNull();
  const [first] = problems;
  expect(`${first?.line}:${first?.column} ${first?.message}`).toBe(problem);
  expect(problems.length).toBeLessThanOrEqual(20);
});

it('keeps keys of the prototype as the keys they are, so that a schema refuses them', () => {
  expect(problemsOf('a: x\nlist: []\n__proto__: { n: 1 }\n')).toEqual([
    '3:1 __proto__ is not known here',
  ]);
});

it('reads a text behind a byte order mark', () => {
  expect(problemsOf('\uFEFFa: x\nlist: []\n')).toEqual([]);
});

it('gives a value or a place inside of the text, whatever goes in', () => {
  const pieces = [
    'a: ',
    'b',
    '\n',
    '  ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '&a ',
    '*a',
    '!t ',
    '? ',
    '#',
    '|',
    '>',
    '%',
    '\t',
    ', ',
    '---\n',
    '\\u202E',
    '<<: ',
  ];
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { content, problems } = readYaml({ path: 'x.yaml', text });
      if (problems.length > 0) expect(content).toBeNull();
      for (const { line, column } of problems) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
        expect(column).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 3000 },
  );
});
