import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentFolder } from '../content-folder.ts';
import {
  addQuestion,
  duplicateQuestion,
  moveQuestion,
  nextQuestionId,
  putQuestion,
  putRules,
  removeQuestion,
  type QuestionValue,
  type RulesValue,
} from './index.ts';

interface QuizContent extends RulesValue {
  questions: QuestionValue[];
}

const quizzes = readdirSync(contentFolder, { recursive: true })
  .filter((file) => /(quiz|assessment)\.yaml$/.test(String(file)))
  .map((file) => readFileSync(path.join(contentFolder, String(file)), 'utf8'));
const idOf = (question: QuestionValue) => String(question['id']);
const read = (text: string | null) => parse(text ?? '') as QuizContent;

/** The first, the middle and the last: all of them would take half a minute. */
const someOf = (questions: QuestionValue[]) =>
  questions.filter((_, at) => [0, questions.length >> 1, questions.length - 1].includes(at));

/** The lines that only one of the two texts has, in order. */
function differingLines(before: string, after: string | null): [string[], string[]] {
  const [a, b] = [before.split('\n'), (after ?? '').split('\n')];
  while (a.length > 0 && b.length > 0 && a[0] === b[0]) [a, b].forEach((lines) => lines.shift());
  while (a.length > 0 && b.length > 0 && a.at(-1) === b.at(-1))
    [a, b].forEach((lines) => lines.pop());
  return [a, b];
}

test('there are quizzes to try this on', () => expect(quizzes.length).toBeGreaterThan(15));

test('putting each question of our quizzes where it stands changes no sign', () => {
  for (const text of quizzes) {
    const quiz = read(text);
    for (const question of someOf(quiz.questions))
      expect(putQuestion(text, idOf(question), question)).toBe(text);
    expect(putRules(text, quiz)).toBe(text);
    expect(moveQuestion(text, idOf(quiz.questions[2] as QuestionValue), 2)).toBe(text);
  }
});

test('another prompt changes the line of the prompt alone', () => {
  for (const text of quizzes)
    for (const question of someOf(read(text).questions)) {
      const changed = putQuestion(text, idOf(question), {
        ...question,
        prompt: 'What now: “this”?',
      });
      const [gone, come] = differingLines(text, changed);
      expect(gone.every((line, at) => at > 0 || /^ {4}prompt:/.test(line))).toBe(true);
      expect(come).toEqual(["    prompt: 'What now: “this”?'"]);
      expect(read(changed).questions.find((q) => q['id'] === question['id'])?.['prompt']).toBe(
        'What now: “this”?',
      );
    }
});

test('moving there and back again gives the same text', () => {
  for (const text of quizzes) {
    const ids = read(text).questions.map(idOf);
    const [first = ''] = ids;
    const moved = moveQuestion(text, first, ids.length - 1);
    expect(read(moved).questions.map(idOf)).toEqual([...ids.slice(1), first]);
    expect(moveQuestion(moved ?? '', first, 0)).toBe(text);
  }
});

test('a copy that is taken out again leaves the same text', () => {
  for (const text of quizzes) {
    const [first = ''] = read(text).questions.map(idOf);
    const twice = duplicateQuestion(text, first, 'a-copy');
    expect(read(twice).questions[1]).toEqual({ ...read(text).questions[0], id: 'a-copy' });
    expect(removeQuestion(twice ?? '', 'a-copy')).toBe(text);
  }
});

const small = `# Ours.
title: "A quiz" # as the course says
passMark: 70
draw: []
attempts: { max: null,   waitMinutes: 0 }
questions:
  # The first part
  - id: q1
    type: single-choice
    tags: [a]
    prompt: >
      Folded
      words
    options:
      - id: a
        text: One # right
        correct: true
        feedback:
      - id: b
        text: 'Two'
        feedback: No.

  # The second part
  - id: q2
    type: true-false
    answer: true
    feedback:
      true: Yes.
      false: "No."

# The end.
`;

const q1 = () => read(small).questions[0] as QuestionValue & { options: QuestionValue[] };

test('an option is added, changed and taken away, and comments stay', () => {
  const { options } = q1();
  const c = { id: 'c', text: 'Three: or - more', correct: false, feedback: 'Line one\nLine two' };
  const added = putQuestion(small, 'q1', { ...q1(), options: [...options, c] });
  expect(differingLines(small, added)).toEqual([
    [],
    [
      '      - id: c',
      "        text: 'Three: or - more'",
      '        correct: false',
      '        feedback: "Line one\\nLine two"',
    ],
  ]);
  const filled = [{ ...options[0], feedback: 'Yes.' }, ...options.slice(1)] as QuestionValue[];
  expect(differingLines(small, putQuestion(small, 'q1', { ...q1(), options: filled }))).toEqual([
    ['        feedback:'],
    ['        feedback: Yes.'],
  ]);
  const turned = putQuestion(small, 'q1', { ...q1(), options: options.toReversed() });
  expect(turned).toContain('        text: One # right');
  expect(read(turned).questions[0]?.['options']).toEqual(options.toReversed());
});

test('rules are changed where they stand', () => {
  const attempts = { max: 3, waitMinutes: 10 };
  const draw = [{ tag: 'a', count: 1 }];
  const changed = putRules(small, { title: 'B', passMark: 80, draw, attempts });
  expect(changed?.split('\n').slice(0, 7)).toEqual([
    ...['# Ours.', 'title: "B" # as the course says', 'passMark: 80', 'draw:'],
    ...['  - { tag: a, count: 1 }', 'attempts: { max: 3, waitMinutes: 10 }', 'questions:'],
  ]);
});

test('a question of another type takes the place of one, and the last leaves an empty list', () => {
  const numeric = {
    id: 'q2',
    type: 'numeric',
    answer: 5,
    feedback: { correct: 'a', incorrect: 'b' },
  };
  const changed = putQuestion(small, 'q2', numeric);
  expect(read(changed).questions[1]).toEqual(numeric);
  expect(changed).toContain('  # The second part\n  - id: q2\n');
  const none = removeQuestion(removeQuestion(small, 'q1') ?? '', 'q2');
  expect(read(none).questions).toEqual([]);
  expect(none).toContain('# The end.');
  expect(read(addQuestion(none ?? '', numeric)).questions).toEqual([numeric]);
});

test('defaults are written only where they were said', () => {
  const added = addQuestion(small, {
    id: 'q3',
    type: 'numeric',
    answer: 1,
    tolerance: 0,
    unit: '',
  });
  expect(added).not.toContain('tolerance');
  expect(added).toContain('\n\n  - id: q3\n    type: numeric\n    answer: 1\n\n# The end.\n');
});

test('texts with line ends of Windows keep them', () => {
  const windows = small.replaceAll('\n', '\r\n');
  const changed = duplicateQuestion(windows, 'q1', 'q9') ?? '';
  expect(changed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(removeQuestion(changed, 'q9')).toBe(windows);
});

test.each(['a: [', '&x a: *x', 'questions: [{ id: &b q }, *b]', 'a: 1\na: 2'])(
  'what is no plain YAML is not changed: %s',
  (text) => expect(addQuestion(text, { id: 'x' })).toBeNull(),
);

test('a question that is not there is not changed', () => {
  expect(putQuestion(small, 'none', {})).toBeNull();
  expect(moveQuestion(small, 'none', 0)).toBeNull();
  expect(removeQuestion(small, 'none')).toBeNull();
  expect(duplicateQuestion(small, 'none', 'x')).toBeNull();
});

test('whatever is written comes back as it was', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 60 });
  fc.assert(
    fc.property(words, words, fc.array(words, { maxLength: 4 }), (prompt, text, accepted) => {
      const question = { ...q1(), prompt, options: [{ id: 'b', text }], accepted };
      for (const base of [small, small.replaceAll('\n', '\r\n')])
        expect(read(putQuestion(base, 'q1', question)).questions[0]).toEqual(question);
    }),
  );
});

test('new ids go on with the numbering of the quiz', () => {
  const next = (ids: string[], taken: string[] = []) =>
    nextQuestionId(ids, { taken: new Set(taken), prefix: 'q' });
  expect(next(['r-q01', 'r-q02', 'r-q09'])).toBe('r-q10');
  expect(next(['r-q01', 'r-q02'], ['r-q03'])).toBe('r-q04');
  expect(next(['fa-a-07', 'fa-b-01'])).toBe('fa-b-02');
  expect(next(['q9'])).toBe('q10');
  expect(next(['alpha'])).toBe('q-01');
  expect(next([])).toBe('q-01');
});
