import { expect, test } from 'vitest';
import { compareQuizTexts } from './compare-quizzes.server.ts';

const quiz = (questions: string, rules = 'passMark: 70') =>
  `title: Quiz\n${rules}\nquestions:\n${questions}`;
const one =
  '  - id: q1\n    prompt: First\n    options:\n      - { id: a, text: Yes, correct: true }\n';
const two = '  - id: q2\n    prompt: Second\n    tags: [x, y]\n';

test('a field that is another now is told by question, option and name', () => {
  const changed = compareQuizTexts(quiz(one + two), quiz(one.replace('Yes', 'No') + two));
  expect(changed).toEqual({
    rules: [],
    questions: [
      {
        ...{ id: 'q1', prompt: 'First', change: 'changed' },
        fields: [{ field: 'options › a › text', before: 'Yes', after: 'No' }],
      },
    ],
  });
});

test('new, lost and moved questions are told, and so are rules', () => {
  const before = quiz(one + two);
  expect(compareQuizTexts(before, quiz(one))?.questions).toMatchObject([
    { id: 'q2', change: 'removed' },
  ]);
  expect(compareQuizTexts(quiz(one), before)?.questions).toMatchObject([
    { id: 'q2', change: 'added' },
  ]);
  expect(compareQuizTexts(before, quiz(two + one))?.questions).toMatchObject([
    { id: 'q2', change: 'moved' },
    { id: 'q1', change: 'moved' },
  ]);
  expect(compareQuizTexts(before, quiz(one + two, 'passMark: 80'))).toEqual({
    rules: [{ field: 'passMark', before: '70', after: '80' }],
    questions: [],
  });
});

test('fields that come and go have nothing on the other side', () => {
  const fewer = two.replace('[x, y]', '[x]');
  expect(compareQuizTexts(quiz(two), quiz(fewer))?.questions[0]?.fields).toEqual([
    { field: 'tags › 2', before: 'y', after: null },
  ]);
});

test('only the writing differs: nothing is told', () => {
  const rewritten = two.replace('Second', '"Second"').replace('[x, y]', '\n      - x\n      - y');
  expect(compareQuizTexts(quiz(two), quiz(rewritten))).toEqual({ rules: [], questions: [] });
});

test.each(['', 'title: [', '- a', 'questions: none', 'questions: [1]', 'questions: [{ id: 1 }]'])(
  'what is no quiz is not compared as one: %s',
  (text) => {
    expect(compareQuizTexts(quiz(one), text)).toBeNull();
    expect(compareQuizTexts(text, quiz(one))).toBeNull();
  },
);
