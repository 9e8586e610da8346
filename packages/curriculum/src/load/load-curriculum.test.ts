import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listLessonKeys } from '@heard/domain/courses';
import { formatProblem } from '../problem.ts';
import { aContentFolder, smallCurriculum } from '../testing/a-content-folder.ts';
import { aLesson } from '../testing/a-resolver.ts';
import { loadCurriculum } from './index.ts';

const quiz = smallCurriculum['en/a-course/01-first/quiz.yaml'] ?? '';
const course = smallCurriculum['en/a-course/course.yaml'] ?? '';

/** The problems of a small curriculum with changes, one line each, by places in the folder. */
async function problemsOf(change: Record<string, string | null>): Promise<string[]> {
  using content = aContentFolder(change);
  const { value, errors } = await loadCurriculum(content.folder);
  expect(value === null).toBe(errors.length > 0);
  return errors.map((error) =>
    formatProblem({ ...error, path: path.relative(content.folder, error.path) }),
  );
}

describe('a curriculum', () => {
  it('is loaded with its outline, words, lessons, quizzes and questions', async () => {
    using content = aContentFolder();
    const { value, errors } = await loadCurriculum(content.folder);
    expect(errors).toEqual([]);
    const [loaded] = value?.courses ?? [];
    expect(loaded?.outline).toEqual({
      slug: 'a-course',
      audience: 'professional',
      ages: null,
      modules: [
        {
          slug: 'first',
          lessons: [{ slug: 'one', minutes: 1, objectives: ['read-status'] }],
          hasQuiz: true,
          hasAdultPage: false,
        },
        {
          slug: 'second',
          lessons: [{ slug: 'two', minutes: 1, objectives: ['read-status'] }],
          hasQuiz: false,
          hasAdultPage: false,
        },
      ],
      hasAssessment: false,
      reward: 'certificate',
      certificate: { minutes: 2, passMark: null },
    });
    expect(loaded?.position).toBe(2);
    expect(loaded?.words.en?.lessons['first/one']).toEqual({
      title: 'A title',
      summary: 'A summary.',
    });
    expect(loaded?.lessons.map(({ lessonKey, locale }) => [lessonKey, locale])).toEqual([
      ['first/one', 'en'],
      ['second/two', 'en'],
    ]);
    expect(loaded?.lessons[0]?.html).toContain('href="/en/courses/a-course/second/two"');
    expect(loaded?.quizzes).toMatchObject([{ quizKey: 'first', rules: { passMark: 70 } }]);
    expect(loaded?.questions).toMatchObject([{ questionId: 'q-1', position: 0, tags: ['first'] }]);
  });

  it('has the pages for adults beside its lessons, as no step of the course', async () => {
    using content = aContentFolder({
      'en/a-course/course.yaml': course
        .replace(
          'audience: professional',
          'audience: child\nages: { from: 9, to: 13 }\nreward: badge',
        )
        .replaceAll('The first.', 'The first., quiz: false'),
      'en/a-course/01-first/quiz.yaml': null,
      'en/a-course/01-first/for-adults.mdx': aLesson('## For you\n\nWhat the unit does.'),
    });
    const { value, errors } = await loadCurriculum(content.folder);
    expect(errors).toEqual([]);
    const [loaded] = value?.courses ?? [];
    expect(loaded?.outline).toMatchObject({ ages: { from: 9, to: 13 }, reward: 'badge' });
    expect(loaded?.outline.modules.map(({ hasAdultPage }) => hasAdultPage)).toEqual([true, false]);
    expect(loaded && listLessonKeys(loaded.outline)).toEqual(['first/one', 'second/two']);
    expect(loaded?.lessons.map(({ lessonKey }) => lessonKey)).toContain('first/for-adults');
  });

  it('has the same hash wherever it lies, and another when anything of it changes', async () => {
    const hashOf = async (change: Record<string, string>) => {
      using content = aContentFolder(change);
      return (await loadCurriculum(content.folder)).value?.courses[0]?.contentHash;
    };
    const hash = await hashOf({});
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await hashOf({})).toBe(hash);
    expect(
      await hashOf({ 'facts/a.yaml': `# A remark.\n${smallCurriculum['facts/a.yaml']}` }),
    ).toBe(hash);
    const others: Record<string, string>[] = [
      { 'en/a-course/course.yaml': course.replace('Read it', 'Read it well') },
      { 'en/a-course/01-first/quiz.yaml': quiz.replace('passMark: 70', 'passMark: 71') },
      { 'en/a-course/01-first/quiz.yaml': quiz.replace('true: It is.', 'true: Yes.') },
      { 'en/a-course/02-second/01-two.mdx': aLesson('## Two') },
      { 'facts/a.yaml': (smallCurriculum['facts/a.yaml'] ?? '').replace('7', '8') },
    ];
    for (const change of others) expect(await hashOf(change)).not.toBe(hash);
  });
});

describe('a problem', () => {
  it.each<[string, Record<string, string | null>, string[]]>([
    [
      'a missing quiz',
      { 'en/a-course/01-first/quiz.yaml': null },
      ['en/a-course/01-first/quiz.yaml:1:1: is missing'],
    ],
    [
      'a missing module',
      {
        'en/a-course/02-second/01-two.mdx': null,
        'en/a-course/01-first/01-one.mdx': aLesson('## A'),
      },
      ['en/a-course/02-second:1:1: is missing'],
    ],
    [
      'a quiz that the course says is not there',
      { 'en/a-course/02-second/quiz.yaml': quiz },
      ['en/a-course/02-second/quiz.yaml:1:1: is here, and course.yaml says that there is none'],
    ],
    [
      'a folder that is no module',
      { 'en/a-course/03-third/01-x.mdx': aLesson('## X') },
      ['en/a-course/03-third:1:1: is no module of course.yaml'],
    ],
    [
      'a lesson out of order',
      { 'en/a-course/01-first/03-three.mdx': aLesson('## X') },
      ['en/a-course/01-first/03-three.mdx:1:1: must begin with 02: lessons are numbered in order'],
    ],
    [
      'a file with no place',
      { 'en/a-course/01-first/notes.txt': 'x' },
      [
        'en/a-course/01-first/notes.txt:1:1: must be called quiz.yaml, for-adults.mdx or 01-a-name.mdx',
      ],
    ],
    [
      'a course without its file',
      { 'en/b-course/01-first/01-one.mdx': aLesson('## X') },
      ['en/b-course/course.yaml:1:1: is missing'],
    ],
    [
      'a locale that nobody speaks',
      { 'xx/glossary/a.yaml': 'a: { term: A, definition: A. }' },
      ['xx:1:1: there is no catalogue of messages for “xx”'],
    ],
    [
      'a fact without its source',
      { 'facts/a.yaml': '\na: { value: 1, unit: u, asOf: 2019, source: gone, place: p }\n' },
      ['facts/a.yaml:2:45: there is no source “gone” in sources.yaml'],
    ],
    [
      'a key that nobody knows in a course',
      { 'en/a-course/course.yaml': `${course}colour: red\n` },
      ['en/a-course/course.yaml:12:1: colour is not known here'],
    ],
    [
      'the same objective twice',
      {
        'en/a-course/course.yaml': course.replace(
          'modules:',
          '  - { id: read-status, text: x }\nmodules:',
        ),
      },
      ['en/a-course/course.yaml:8:11: objectives.1.id: “read-status” stands here twice'],
    ],
    [
      'a question that names what is not there',
      {
        'en/a-course/01-first/quiz.yaml': quiz
          .replace('objective: read-status', 'objective: rule')
          .replace('first/one', 'first/gone')
          .replace('id: report', 'id: gone'),
      },
      [
        'en/a-course/01-first/quiz.yaml:8:16: q-1: the course has no objective “rule”',
        'en/a-course/01-first/quiz.yaml:9:13: q-1: the course has no lesson “first/gone”',
        'en/a-course/01-first/quiz.yaml:10:19: q-1: there is no source “gone”',
      ],
    ],
    [
      'a badge after a quiz',
      { 'en/a-course/course.yaml': `${course}reward: badge\n` },
      [
        'en/a-course/course.yaml:12:9: reward: a course that ends with a badge has no quizzes and no assessment',
      ],
    ],
    [
      'a certificate for children',
      { 'en/a-course/course.yaml': course.replace('professional', 'child') },
      [
        'en/a-course/course.yaml:1:1: reward: a course for children ends with a badge, and no other does',
      ],
    ],
    [
      'a link out of a child’s lesson',
      {
        'en/a-course/course.yaml': course
          .replace('audience: professional', 'audience: child\nreward: badge')
          .replaceAll('The first.', 'The first., quiz: false'),
        'en/a-course/01-first/quiz.yaml': null,
        'en/a-course/02-second/01-two.mdx': aLesson('## Two\n\n[Out](https://example.org).'),
      },
      [
        'en/a-course/02-second/01-two.mdx:10:1: a lesson for children has no link out of Heard: put it on the page for adults (for-adults.mdx)',
      ],
    ],
    [
      'a draw that asks for more than there is',
      {
        'en/a-course/01-first/quiz.yaml': quiz.replace(
          'draw: []',
          'draw: [{ tag: first, count: 2 }]',
        ),
      },
      [
        'en/a-course/01-first/quiz.yaml:3:8: 2 are drawn of “first”, and 1 have this drawn tag alone',
      ],
    ],
    [
      'a question without feedback',
      { 'en/a-course/01-first/quiz.yaml': quiz.replace(', false: It is.', '') },
      [
        'en/a-course/01-first/quiz.yaml:14:15: questions.0.feedback.false: Invalid input: expected string, received undefined',
      ],
    ],
    [
      'a lesson that does not pass the gate',
      { 'en/a-course/01-first/01-one.mdx': aLesson('## A\n\n{1}\n\n<b>x</b>') },
      [
        'en/a-course/01-first/01-one.mdx:10:1: expressions in { } are not allowed; write \\{ for the sign itself',
        'en/a-course/01-first/01-one.mdx:12:1: raw HTML is not allowed: <b>',
      ],
    ],
  ])('is told of %s', async (_name, change, expected) => {
    expect(await problemsOf(change)).toEqual(expected);
  });

  it('of one file does not hide those of another', async () => {
    const problems = await problemsOf({
      'en/a-course/01-first/01-one.mdx': aLesson('{1}'),
      'en/a-course/01-first/quiz.yaml': quiz.replace('passMark: 70', 'passMark: 0'),
      'en/a-course/02-second/01-two.mdx': aLesson('## A\n\n<Evil />'),
    });
    expect(problems.map((line) => line.split(':')[0])).toEqual([
      'en/a-course/01-first/01-one.mdx',
      'en/a-course/01-first/quiz.yaml',
      'en/a-course/02-second/01-two.mdx',
    ]);
  });
});

describe('the cache of lessons', () => {
  it('gives the same course as the gate, and is left alone when a lesson changes', async () => {
    using content = aContentFolder();
    const load = async () =>
      (await loadCurriculum(content.folder, { cacheFolder: content.cache })).value?.courses[0];
    const first = await load();
    expect(readdirSync(content.cache)).toHaveLength(2);
    expect(await load()).toEqual(first);
    content.write('en/a-course/02-second/01-two.mdx', aLesson('## Two\n\nOther words.'));
    const changed = await load();
    expect(changed?.contentHash).not.toBe(first?.contentHash);
    expect(changed?.lessons[0]).toEqual(first?.lessons[0]);
    expect(readdirSync(content.cache)).toHaveLength(3);
  });

  it('is not asked when a fact has changed', async () => {
    using content = aContentFolder();
    const load = async () =>
      (await loadCurriculum(content.folder, { cacheFolder: content.cache })).value?.courses[0];
    expect((await load())?.lessons[1]?.html).toContain('>7</data>');
    content.write('facts/a.yaml', content.read('facts/a.yaml').replace('value: 7', 'value: 8'));
    expect((await load())?.lessons[1]?.html).toContain('>8</data>');
  });

  it('that is broken is written anew', async () => {
    using content = aContentFolder();
    const load = async () =>
      (await loadCurriculum(content.folder, { cacheFolder: content.cache })).value?.courses[0];
    const first = await load();
    for (const file of readdirSync(content.cache))
      writeFileSync(path.join(content.cache, file), '{"value":{"html":"<script>"}}');
    expect(await load()).toEqual(first);
  });

  it('that cannot be written costs time and nothing else', async () => {
    using content = aContentFolder();
    writeFileSync(content.cache, 'a file where the folder should be');
    const { errors } = await loadCurriculum(content.folder, { cacheFolder: content.cache });
    expect(errors).toEqual([]);
  });
});
