import { expect, it } from 'vitest';
import { aContentFolder } from '../testing/a-content-folder.ts';
import { readRegistry } from './index.ts';

const origin = 'unit: parties, source: report, place: list';

function read(facts: string) {
  using content = aContentFolder({ 'facts/a.yaml': facts });
  const { registry, problems } = readRegistry(content.folder, 'en');
  return { facts: registry?.facts, problems: problems.map(({ message }) => message) };
}

it('counts a figure from the table of ratifications', () => {
  const { facts } = read(
    `a: { compute: opic-parties, at: 2019-04-14, asOf: 2019-04-14, ${origin} }\n`,
  );
  expect(facts?.get('a')?.value).toBe(44);
});

it.each([
  [
    `a: { compute: opic-parties, at: 2019-04-14, asOf: 2020-01-01, ${origin} }`,
    'must be the day 2019-04-14',
  ],
  [`a: { compute: opic-guesses, at: 2019-04-14, asOf: 2019-04-14, ${origin} }`, 'a.compute'],
  [
    `a: { compute: opic-parties, value: 5, at: 2019-04-14, asOf: 2019-04-14, ${origin} }`,
    'a.value is not known',
  ],
  [`a: { value: 5, asOf: 2019-13-01, ${origin} }`, 'not in the calendar'],
  [`a: { value: 5, ${origin} }`, 'a.asOf'],
  [`A_B: { value: 5, asOf: 2019, ${origin} }`, 'lower case letters'],
  ['- 1', 'must be a list of entries by id'],
])('refuses %s', (facts, message) => {
  expect(read(`${facts}\n`).problems.join('\n')).toContain(message);
});

it('refuses an id that two files use', () => {
  const fact = `a: { value: 5, asOf: 2019, ${origin} }\n`;
  using content = aContentFolder({ 'facts/a.yaml': fact, 'facts/b.yaml': fact });
  const { problems } = readRegistry(content.folder, 'en');
  expect(problems[0]?.message).toMatch(/^“a” stands in .*facts\/a\.yaml too$/);
});

it('tells when the table cannot be read', () => {
  using content = aContentFolder();
  content.write('facts/ratifications.json', '{"records": []}');
  const { registry, problems } = readRegistry(content.folder, 'en');
  expect(registry).toBeNull();
  expect(problems[0]?.message).toContain('the table of ratifications cannot be read');
});
