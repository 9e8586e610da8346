import { expect, it } from 'vitest';
import { parseBody } from '../gate/parse-body.ts';
import { aRegistry } from '../testing/a-resolver.ts';
import { findBareFigures } from './find-bare-figures.ts';
import { readProse } from './read-prose.ts';

function figuresIn(body: string, allowed: string[] = []): string[] {
  const { tree } = parseBody(body);
  if (!tree) throw new Error('the body cannot be parsed');
  const found = findBareFigures(readProse(tree, aRegistry()), { locale: 'en', allowed, body });
  return found.map(({ line, column, figure }) => `${line}:${column} ${figure}`);
}

it.each([
  'On 19 December 2011, in April 2019, by mid-September 2026, in 1989 and on 28 February.',
  'Article 5, articles 5 to 11, articles 3, 9(3) and 10(2), rule 31, paragraph 3(a), 13(7).',
  'Module 2, targets 16.2 and 16.3, resolution 66/138, question 17939/13, the 88th session.',
  'CRC/C/CHL/IR/1, CRC/C/69/D/1/2014, No. 3/2016, chapter IV-11-d, at 16:40.',
  'The 2019 report and the years 2012–2019.',
  'More than <Fact id="received" /> came, some <Fact id="average" /> a year.',
])('lets be what names a thing or a time: %s', (text) => {
  expect(figuresIn(text)).toEqual([]);
});

it.each([
  ['In all 54 States joined.', ['1:8 54']],
  ['About 70 % of 300 cases, 1,300 in all.', ['1:7 70', '1:15 300', '1:26 1,300']],
  ['A line.\n\nThen **25** of\n25 more.', ['3:8 25', '4:1 25']],
  ['| a | b |\n| --- | --- |\n| Parties | 54 |\n| Article | 12 |', ['3:13 54']],
  ['<Callout kind="why" title="Only 3 ways">\n\nText.\n\n</Callout>', ['1:33 3']],
  ['A <Fact id="received" /> and 7 more.', ['1:30 7']],
])('finds the figures in %j', (text, figures) => {
  expect(figuresIn(text)).toEqual(figures);
});

it('lets be what is told of invented people', () => {
  expect(figuresIn('<Situation>Ines has 3 friends.</Situation>')).toEqual([]);
});

it('lets be what the lesson allows, exactly as written there', () => {
  expect(figuresIn('Room 4 of 9.', ['Room 4'])).toEqual(['1:11 9']);
});
