import { expect, test } from 'vitest';
import { questionTypes } from './index.ts';
import { listSimpleAnswers } from './simple-answers.ts';
import { aQuestion } from './testing/index.ts';

const scoresOf = (type: Parameters<typeof aQuestion>[0]) =>
  listSimpleAnswers(aQuestion(type)).map(({ words, score }) => `${words.join(' + ')} = ${score}`);

test.each(questionTypes)(
  'of %s there is an answer with the full score, and every score is 0 to 1',
  (type) => {
    const scores = listSimpleAnswers(aQuestion(type)).map(({ score }) => score);
    expect(Math.max(...scores)).toBe(1);
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(0);
  },
);

test('each option has its score', () => {
  expect(scoresOf('single-choice')).toEqual([
    'text of right = 1',
    'text of wrong-1 = 0',
    'text of wrong-2 = 0',
  ]);
  expect(scoresOf('true-false')).toEqual(['true = 0', 'false = 1']);
});

test('of four options all fifteen combinations are listed', () => {
  const scores = scoresOf('multiple-response');
  expect(scores).toHaveLength(15);
  expect(scores).toContain('text of right-1 + text of wrong-1 = 0');
  expect(scores).toContain('text of right-1 + text of right-2 + text of wrong-1 = 0.5');
});

test('each way through a case has its score', () => {
  expect(scoresOf('case')).toEqual([
    'decide good + decide fine = 1',
    'decide good + decide bad = 0.6666666666666666',
    'decide poor + decide fine = 0.3333333333333333',
    'decide poor + decide bad = 0',
  ]);
});

test('a number is listed with both ends of what is still right', () => {
  expect(scoresOf('numeric')).toEqual(['54 States = 1', '53 States = 1', '55 States = 1']);
});

test('a case whose ways meet again and again is graded and listed in no time', () => {
  const scenes = Array.from({ length: 20 }, (_, at) => ({
    id: `s${at}`,
    text: `scene ${at}`,
    decisions: [1, 2, 3, 4, 5].map((points) => ({
      ...{ id: `d${points}`, text: `decide ${points}`, points, feedback: 'why' },
      next: at === 19 ? null : `s${at + 1}`,
    })),
  }));
  const answers = listSimpleAnswers(aQuestion('case', { start: 's0', scenes }));
  expect(answers).toHaveLength(60);
  expect(answers[0]?.score).toBeCloseTo(0.2);
});
