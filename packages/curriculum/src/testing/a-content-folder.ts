import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { contentFolder } from '../content-folder.ts';
import { aLesson } from './a-resolver.ts';

const course = `title: A course
summary: A summary.
audience: professional
position: 2
assessment: false
objectives:
  - { id: read-status, text: Read it }
modules:
  - { slug: first, title: First, summary: The first. }
  - { slug: second, title: Second, summary: The second., quiz: false }
certificate: { minutes: 2 }
`;

const quiz = `title: A quiz
passMark: 70
draw: []
attempts: { max: null, waitMinutes: 0 }
questions:
  - id: q-1
    type: true-false
    objective: read-status
    lesson: first/one
    source: { id: report, place: page 1 }
    tags: [first]
    prompt: Is it so?
    answer: true
    feedback: { true: It is., false: It is. }
`;

const source = '{ title: The report, publisher: A roundtable, date: 2019-04-30 }';
const fact = '{ value: 7, unit: in ten, asOf: 2019-04-30, source: report, place: page 4 }';

/** The files of a small curriculum, by their places in the folder of content. */
export const smallCurriculum: Readonly<Record<string, string>> = {
  'sources.yaml': `report: ${source}\n`,
  'facts/a.yaml': `seven: ${fact}\n`,
  'en/glossary/a.yaml': 'opsc: { term: OPSC, definition: The protocol on sale. }\n',
  'en/a-course/course.yaml': course,
  'en/a-course/01-first/01-one.mdx': aLesson('## One\n\nSee [two](lesson:second/two).'),
  'en/a-course/01-first/quiz.yaml': quiz,
  'en/a-course/02-second/01-two.mdx': aLesson('## Two\n\nAbout <Fact id="seven" /> in ten.'),
};

/** A folder with a small curriculum, gone at the end of the test. `null` takes a file away. */
export function aContentFolder(change: Record<string, string | null> = {}) {
  const home = mkdtempSync(path.join(tmpdir(), 'heard-content-'));
  const folder = path.join(home, 'content');
  const write = (place: string, text: string) => {
    const file = path.join(folder, place);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const [place, text] of Object.entries({ ...smallCurriculum, ...change }))
    if (text !== null) write(place, text);
  cpSync(
    path.join(contentFolder, 'facts/ratifications.json'),
    path.join(folder, 'facts/ratifications.json'),
  );
  return {
    ...{ folder, write },
    cache: path.join(home, 'cache'),
    read: (place: string) => readFileSync(path.join(folder, place), 'utf8'),
    [Symbol.dispose]: () => rmSync(home, { recursive: true, force: true }),
  };
}
