import { expect, it } from 'vitest';
import { aContentFolder } from '../testing/a-content-folder.ts';
import { readRegistry } from './index.ts';

const labels = `
    last-decision: Last decision
    one-year: One year
    registration: Registration
    six-months-answer: Six months
    views: Views
    six-months-follow-up: Six months
`;

function read(text: string | null) {
  using content = aContentFolder({ 'en/pictures.yaml': text });
  const { registry, problems } = readRegistry(content.folder, 'en');
  return {
    pictures: registry && [...registry.pictures.keys()],
    problems: problems.map(({ line, message }) => `${line}: ${message}`),
  };
}

it('needs no words while no lesson shows a picture', () => {
  expect(read(null)).toEqual({ pictures: [], problems: [] });
});

it('reads what a picture shows, and the words inside it', () => {
  const { pictures, problems } = read(`deadlines:\n  alt: Six steps.\n  labels:${labels}`);
  expect(problems).toEqual([]);
  expect(pictures).toEqual(['deadlines']);
});

it.each([
  ['unknown:\n  alt: A.\n  labels: {}\n', '1: there is no picture “unknown”'],
  ['deadlines:\n  labels: {}\n', 'deadlines.alt'],
  ['deadlines:\n  alt: A.\n  labels: {}\n', '3: the picture “deadlines” needs the label “views”'],
  ['our-visit:\n  alt: A.\n', '1: there is no picture “our-visit”'],
  [
    `deadlines:\n  alt: A.\n  labels:${labels}    extra: B\n`,
    '10: the picture “deadlines” has no label “extra”',
  ],
])('refuses %j', (text, message) => {
  const { pictures, problems } = read(text);
  expect(pictures).toBeNull();
  expect(problems.join('\n')).toContain(message);
});
