import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, it } from 'vitest';
import { contentFolder } from '../content-folder.ts';
import { findSurroundings } from '../load/find-surroundings.ts';
import { aResolver } from '../testing/a-resolver.ts';
import { blockRules } from './block-rules.ts';
import { checkLessonTree } from './check-lesson-tree.ts';
import { isAllowedAttribute, isAllowedElement } from './html-allowed.ts';
import { compileLesson } from './index.ts';
import { parseBody } from './parse-body.ts';

const resolve = aResolver();

/** Pieces that lessons are made of, right and wrong; put together in any order. */
const pieces = [
  ...[
    '## A\n\n',
    '## B\n\n',
    '### C\n\n',
    'Words. ',
    '\n\n',
    '\n',
    '- item\n',
    '> quote\n',
    '**',
    '*',
    '_',
    '`',
  ],
  ...[
    '| a | b |\n| --- | --- |\n| c | d |\n\n',
    '1. one\n',
    '---\n',
    '```\n',
    '&lt;',
    '&#106;',
    '\\{',
    '{',
    '}',
  ],
  ...[
    '[a](https://example.org)',
    '[a](javascript:alert(1))',
    '[a]',
    '[a]: data:x\n',
    '![a](b)',
    '<',
    '>',
    '</',
  ],
  ...[
    'import a from "b"\n',
    'export const a = 1\n',
    '{a}',
    '{...a}',
    '<!-- a -->',
    '<b>',
    '</b>',
    '<script>',
  ],
  ...[
    '<Fact id="received" />',
    '<Fact id="gone" />',
    '<Term id="opsc">a</Term>',
    '<Ref source="report" place="p" />',
  ],
  ...[
    '<Callout kind="why">\n\n',
    '\n\n</Callout>\n\n',
    '<Remember>\n\n',
    '\n\n</Remember>\n\n',
    ' onClick="a"',
  ],
  ...[
    '<Steps label="l">\n<Step title="t">a</Step>\n<Step title="u">b</Step>\n</Steps>\n\n',
    '<Situation>a</Situation>\n\n',
  ],
  ...[
    '<FlashCards label="l">\n<Card front="f">a</Card>\n<Card front="g">b</Card>\n</FlashCards>\n\n',
    '\u2028',
    '\u0000',
  ],
  ...[
    '<KeyFact fact="average">a</KeyFact>\n\n',
    '<Compare caption="c">\n\n',
    '\n\n</Compare>\n\n',
    '\uFEFF',
    '\r',
  ],
];
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join('')),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })), { maxLength: 14 })
    .map((parts) => parts.join('')),
);
/** Mostly right, so that many get through to the second lock. */
const lessons = fc
  .array(
    fc.constantFrom(
      ...pieces.filter((piece) =>
        /^(Words|\n\n|- item|1\. one|> quote)|<\/?(Steps|Flash|KeyFact|Situation)/.test(piece),
      ),
      ...[
        'A <Fact id="received" /> b.\n\n<Picture name="deadlines" />\n\n',
        '<Callout kind="note" title="<b>&quot;">\n\nA.\n\n</Callout>\n\n',
      ],
      ...[
        'See [it](https://example.org/?a=<b>&c="d").\n\n',
        '**a *b* c**\n\n',
        '`<i>`\n\n',
        '| <b> |\n',
      ],
      ...[
        'A <Term id="opac">b</Term>: <Ref source="treaty" place="art. <1>" />\n\n',
        '&lt;script&gt;\n\n',
      ],
    ),
    { maxLength: 10 },
  )
  .map((parts) => `## A\n\n${parts.join('')}`);

function* elementsIn(
  parent: DefaultTreeAdapterTypes.ParentNode,
): Generator<DefaultTreeAdapterTypes.Element> {
  for (const node of parent.childNodes)
    if (defaultTreeAdapter.isElementNode(node)) {
      yield node;
      yield* elementsIn(node);
    }
}

/** Whether the text became HTML; throws when what it became is against the law. */
async function holdsLaw(source: string, resolve = aResolver()): Promise<boolean> {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const { value, errors } = await compileLesson({ path: 'a.mdx', source, resolve, isDraft: true });
  expect(value === null).toBe(errors.length > 0);
  for (const { line, column, message } of errors) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    // One past the end is where a tag that never ends is missed; a tab counts as up to four columns.
    const width = (lines[line - 1] ?? '').replaceAll('\t', '    ').length;
    expect(column).toBeLessThanOrEqual(width + 1);
    expect(message).not.toBe('');
  }
  if (value === null) return false;
  for (const { tagName, attrs } of elementsIn(parseFragment(value.html))) {
    expect(isAllowedElement(tagName)).toBe(true);
    for (const attribute of attrs) {
      expect(isAllowedAttribute(tagName, attribute.name, attribute.value)).toBe(true);
      if (attribute.name === 'href')
        expect(attribute.value).toMatch(/^(https?:\/\/|mailto:|#|\/en\/)/i);
    }
  }
  return true;
}

it('gives HTML from the list or errors with line and column, whatever goes in', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => void (await holdsLaw(text))),
    { numRuns: 600 },
  );
});

it('gives HTML from the list for what is mostly right', async () => {
  await fc.assert(
    fc.asyncProperty(lessons, async (text) => void (await holdsLaw(text))),
    { numRuns: 150 },
  );
});

it('lets no tag through that is not a block', () => {
  const names = fc
    .stringMatching(/^[A-Za-z][A-Za-z0-9.:-]{0,12}$/)
    .filter((name) => !blockRules.has(name));
  fc.assert(
    fc.property(names, (name) => {
      const { tree } = parseBody(`## A\n\n<${name} />\n`);
      if (tree) expect(checkLessonTree('a.mdx', tree, resolve)).not.toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

it('lets no attribute through that a block’s rule does not name', () => {
  const names = fc.stringMatching(/^[A-Za-z_$][A-Za-z0-9_$:-]{0,20}$/);
  fc.assert(
    fc.property(fc.constantFrom(...blockRules), names, ([name, rule], attribute) => {
      fc.pre(!Object.hasOwn(rule.attributes.shape, attribute));
      const { tree } = parseBody(`## A\n\n<${name} ${attribute}="x">a</${name}>\n`);
      const problems = tree ? checkLessonTree('a.mdx', tree, resolve) : [];
      if (tree) expect(problems.some(({ message }) => message.includes(attribute))).toBe(true);
    }),
    { numRuns: 1500 },
  );
});

/** Lessons of ours, each with a few of its lines moved, cut, doubled or mixed with pieces. */
const shipped = [
  'en/opic-in-practice/01-remedies/03-three-procedures.mdx',
  'en/opic-in-practice/04-procedure/05-follow-up-and-reparation.mdx',
].map((place) => ({
  source: readFileSync(path.join(contentFolder, place), 'utf8').split('\n'),
  resolve: findSurroundings(contentFolder, path.join(contentFolder, place)).resolve ?? undefined,
}));
const changes = fc.array(
  fc.tuple(
    fc.constantFrom('cut', 'double', 'insert', 'chop', 'swap'),
    ...[fc.nat(59), fc.nat(59)],
    fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })),
  ),
  { minLength: 1, maxLength: 5 },
);

it('gives HTML from the list or a place, however lessons of ours are changed', async () => {
  const mutated = fc.tuple(fc.constantFrom(...shipped), changes).map(([lesson, steps]) => {
    const lines = [...lesson.source];
    for (const [kind, at, to, piece] of steps as [string, number, number, string][]) {
      const line = lines[at] ?? '';
      if (kind === 'cut') lines.splice(at, 1);
      else if (kind === 'double') lines.splice(to, 0, line);
      else if (kind === 'insert') lines[at] = line.slice(0, to) + piece + line.slice(to);
      else if (kind === 'chop') lines[at] = line.slice(0, to);
      else [lines[at], lines[to]] = [lines[to] ?? '', line];
    }
    return [lines.join('\n'), lesson.resolve] as const;
  });
  let passed = 0;
  await fc.assert(
    fc.asyncProperty(mutated, async ([source, own]) => {
      if (await holdsLaw(source, own)) passed += 1;
    }),
    { numRuns: 100 },
  );
  // Both ends of the law were seen.
  expect(passed).toBeGreaterThan(0);
  expect(passed).toBeLessThan(100);
});

it('answers to whatever is repeated without end', async () => {
  const unit = fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join(''));
  const endless = unit.map((text) => `## A\n\n${text.repeat(Math.floor(9_000 / text.length))}`);
  await fc.assert(
    fc.asyncProperty(endless, async (text) => void (await holdsLaw(text))),
    { numRuns: 60 },
  );
});
