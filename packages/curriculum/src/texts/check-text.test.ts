import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from '../content-folder.ts';
import { smallCurriculum } from '../testing/index.ts';
import { checkText } from './check-text.ts';

const told = (place: string, text: string) =>
  checkText(place, text).map(({ line, column, message }) => `${line}:${column} ${message}`);

test('our own texts have no problem of their own', () => {
  const places = [
    ...['facts/ratifications.json', 'facts/third-protocol.yaml', 'sources.yaml', 'fr/facts.yaml'],
    ...['fr/sources.yaml', 'en/pictures.yaml', 'en/poster.yaml', 'fr/glossary/how-it-works.yaml'],
    ...['course', 'guide', 'assessment'].map((name) => `en/opic-in-practice/${name}.yaml`),
  ];
  for (const place of places) {
    const text = readFileSync(path.join(contentFolder, place), 'utf8');
    expect(told(place, text), place).toEqual([]);
  }
});

test.each([
  ['en/a-course/course.yaml', 'title: [', /^\d+:\d+ /],
  ['en/a-course/course.yaml', 'title: 7\n', /1:8 title: /],
  ['en/a-course/assessment.yaml', 'title: A\nodd: 1\n', /2:1 odd is not known here/],
  ['en/glossary/a.yaml', 'a term: { term: x }\n', /1:1 “a term” must be lower case/],
  ['en/glossary/a.yaml', '- x\n', /1:1 must be a list of entries by id/],
  ['facts/a.yaml', 'a: { value: 1 }\n', /1:4 a\.unit: /],
  ['fr/facts.yaml', 'a: { value: 1 }\n', /1:4 a\.unit: /],
  ['fr/sources.yaml', 'a: { title: x, publisher: y, date: 2020 }\n', /a\.date is not known here/],
  ['en/pictures.yaml', 'a: { labels: {} }\n', /1:4 a\.alt: /],
  ['media.yaml', 'a: {}\n', /^1:4 a\./],
  ['en/poster.yaml', 'title: x\n', /1:1 lines: /],
  ['facts/ratifications.json', '{', /1:1 this is no JSON: /],
  ['facts/ratifications.json', '{}', /^1:1 /],
])('%s with %j says where and what', (place, text, problem) => {
  expect(told(place, text).join('\n')).toMatch(problem);
});

test('a guide whose minutes do not add up is told', () => {
  const place = 'en/opic-in-practice/guide.yaml';
  const text = readFileSync(path.join(contentFolder, place), 'utf8');
  const wrong = text.replace(/minutes: (\d+)/, 'minutes: 479');
  expect(told(place, wrong).join()).toMatch(/\d+:\d+ its steps do not add up to its minutes/);
});

test('lessons are the gate’s to check, and what has no place is nobody’s', () => {
  expect(told('en/a-course/01-first/01-one.mdx', '<script>')).toEqual([]);
  expect(told('nowhere.txt', '')).toEqual([]);
  for (const [place, text] of Object.entries(smallCurriculum))
    expect(told(place, text)).toEqual([]);
});
