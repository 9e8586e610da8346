import { expect, test } from 'vitest';
import type { QuestionResponse } from '../quizzes/index.ts';
import { aQuestion } from '../quizzes/testing/index.ts';
import { correlate, median } from './correlate.ts';
import {
  answerSeconds,
  itemShape,
  listItemResponses,
  measureItem,
  type HandedInAttempt,
  type ItemResponse,
} from './index.ts';

const question = aQuestion('single-choice');

const chose = (option: string, restScore: number | null, seconds: number | null = null) =>
  ({
    score: option === 'right' ? 1 : 0,
    restScore,
    response: option === '' ? null : { type: 'single-choice', option },
    seconds,
  }) satisfies ItemResponse;

const times = (count: number, item: ItemResponse) => Array.from({ length: count }, () => item);

test('fewer than five people make no statistic', () => {
  expect(measureItem(question, times(4, chose('right', 1)))).toBeNull();
  expect(measureItem(question, times(5, chose('right', 1)))).not.toBeNull();
});

test('an example counted by hand', () => {
  // Scores 1 1 1 0 0 with rests 1 .8 .6 .4 .2: means .6 and .6; Σxy = .4·.4+.4·.2+0+.6·.2+.6·.4 = .6;
  // Σxx = 3·.16+2·.36 = 1.2; Σyy = .16+.04+0+.04+.16 = .4; r = .6 ÷ √.48 = .866.
  const statistics = measureItem(question, [
    chose('right', 1, 10),
    chose('right', 0.8, 20),
    chose('right', 0.6, 60),
    chose('wrong-1', 0.4, 30),
    chose('', 0.2, null),
  ]);
  expect(statistics).toMatchObject({ persons: 5, difficulty: 0.6, blank: 0.2, flags: [] });
  expect(statistics?.discrimination).toBeCloseTo(0.866, 3);
  // Four known times are too few to be shown.
  expect(statistics?.medianSeconds).toBeNull();
  expect(statistics?.choices).toEqual([
    { part: '', choice: 'right', isRight: true, count: 3, strongCount: 2 },
    { part: '', choice: 'wrong-1', isRight: false, count: 1, strongCount: 0 },
    { part: '', choice: 'wrong-2', isRight: false, count: 0, strongCount: 0 },
  ]);
});

test('the score of the question itself is not part of what it is set beside', () => {
  const attempt = anAttempt('ann', [1, 0, 0.5]);
  const rest = listItemResponses([attempt]);
  expect(rest.get('q1')?.[0]?.restScore).toBe(0.25);
  expect(rest.get('q2')?.[0]?.restScore).toBe(0.75);
  expect(listItemResponses([anAttempt('ann', [1])]).get('q1')?.[0]?.restScore).toBeNull();
});

test('a person counts once, by the first attempt that drew the question', () => {
  const first = anAttempt('ann', [0], 1);
  const second = anAttempt('ann', [1, 1], 2);
  const found = listItemResponses([second, first, anAttempt('ben', [1], 3)]);
  expect(found.get('q1')?.map(({ score }) => score)).toEqual([0, 1]);
  expect(found.get('q2')).toHaveLength(1);
});

test('what was another question then counts for the other questions alone', () => {
  const attempt = anAttempt('ann', [1, 0]);
  const questions = attempt.questions.map((item) => ({ ...item, isComparable: item.id !== 'q1' }));
  const found = listItemResponses([{ ...attempt, questions }]);
  expect([...found.keys()]).toEqual(['q2']);
  expect(found.get('q2')?.[0]?.restScore).toBe(1);
});

test('time runs from the save before to the last save, and not over a long pause', () => {
  const attempt = anAttempt('ann', [1, 1, 1, 1]);
  const saved = [120, 30, null, 120 + 1801];
  const questions = attempt.questions.map((item, at) => {
    const seconds = saved[at] ?? null;
    const savedAt =
      seconds === null ? null : new Date(attempt.startedAt.getTime() + seconds * 1000);
    return { ...item, savedAt };
  });
  expect([...answerSeconds({ ...attempt, questions })]).toEqual([
    ['q1', 90],
    ['q2', 30],
    ['q3', null],
    ['q4', null],
  ]);
});

test('nothing is flagged below twenty people', () => {
  expect(measureItem(question, times(19, chose('right', 1)))?.flags).toEqual([]);
});

const flagsOf = (items: ItemResponse[]) =>
  measureItem(question, items)?.flags.map(({ code, choice }) =>
    choice ? `${code} ${choice}` : code,
  );

test('easy and hard questions are flagged at their thresholds', () => {
  const both = [chose('wrong-1', 0.5), chose('wrong-2', 0.5)];
  expect(flagsOf([...times(38, chose('right', 0.5)), ...both])).toContain('too-easy');
  expect(flagsOf([...times(37, chose('right', 0.5)), ...both, ...both])).not.toContain('too-easy');
  const wrong = (count: number) => times(count, chose('wrong-1', 0.5));
  expect(flagsOf([...times(6, chose('right', 0.5)), ...wrong(14)])).toContain('too-hard');
  expect(flagsOf([...times(7, chose('right', 0.5)), ...wrong(13)])).not.toContain('too-hard');
});

test('a wrong option that nobody takes is flagged by its id', () => {
  const items = [...times(15, chose('right', 0.5)), ...times(5, chose('wrong-1', 0.5))];
  expect(flagsOf(items)).toEqual(['idle-distractor wrong-2']);
});

test('a question that the strong get wrong is flagged, with the option that they take', () => {
  const strong = times(6, chose('wrong-2', 0.9));
  const weak = [...times(10, chose('right', 0.2)), ...times(4, chose('wrong-1', 0.3))];
  expect(flagsOf([...strong, ...weak])).toEqual([
    'negative-discrimination',
    'rival-option wrong-2',
  ]);
});

test('where all others are alike nobody is strong and nothing is discriminated', () => {
  const alike = measureItem(question, times(20, chose('right', 0.5)));
  expect(alike).toMatchObject({ discrimination: null, strong: 0 });
});

test('choices of every type are counted at their places', () => {
  const count = (type: Parameters<typeof aQuestion>[0], response: QuestionResponse, score = 0) => {
    const item = { score, restScore: null, response, seconds: null };
    const choices = measureItem(aQuestion(type), times(5, item))?.choices ?? [];
    return choices.filter((c) => c.count > 0).map((c) => `${c.part}:${c.choice}:${c.isRight}`);
  };
  expect(
    count('multiple-response', { type: 'multiple-response', options: ['right-1', 'wrong-1'] }),
  ).toEqual([':right-1:true', ':wrong-1:false']);
  expect(count('true-false', { type: 'true-false', value: true })).toEqual([':true:false']);
  expect(count('matching', { type: 'matching', pairs: { a: 'a', b: 'x' } })).toEqual([
    'a:a:true',
    'b:x:false',
  ]);
  expect(
    count('ordering', { type: 'ordering', order: ['first', 'third', 'second', 'fourth'] }),
  ).toEqual(['first:1:true', 'second:3:false', 'third:2:false', 'fourth:4:true']);
  expect(count('numeric', { type: 'numeric', value: 53.5 }, 1)).toEqual([':53.5:true']);
  expect(count('short-text', { type: 'short-text', text: 'ACCESSION ' }, 1)).toEqual([
    ':Accession:true',
  ]);
  expect(count('case', { type: 'case', path: ['poor', 'fine', 'no-such'] })).toEqual([
    'desk:poor:false',
    'hall:fine:true',
  ]);
});

test('what fewer than five people wrote is not told', () => {
  const wrote = (text: string) =>
    ({ score: 0, restScore: null, response: { type: 'short-text', text }, seconds: null }) as const;
  const items = [...times(4, wrote('my name is Ann')), ...times(5, wrote('Signature'))];
  expect(measureItem(aQuestion('short-text'), items)?.choices).toMatchObject([
    { choice: 'signature', count: 5 },
  ]);
});

test('a question keeps its shape when only words change, and not when the key does', () => {
  const { options } = question;
  expect(itemShape(aQuestion('single-choice', { prompt: 'other' }))).toBe(itemShape(question));
  const moved = options.map((option) => ({ ...option, correct: option.id === 'wrong-1' }));
  expect(itemShape(aQuestion('single-choice', { options: moved }))).not.toBe(itemShape(question));
});

test('the median and the correlation of what does not vary', () => {
  expect([median([]), median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([null, 2, 2.5]);
  expect(
    correlate([
      [1, 1],
      [1, 2],
    ]),
  ).toBeNull();
  expect(
    correlate([
      [0, 2],
      [1, 1],
      [2, 0],
    ]),
  ).toBeCloseTo(-1);
});

function anAttempt(personId: string, scores: number[], day = 1): HandedInAttempt {
  const startedAt = new Date(Date.UTC(2025, 5, day, 12));
  return {
    personId,
    startedAt,
    submittedAt: new Date(Date.UTC(2025, 5, day, 13)),
    questions: scores.map((score, at) => ({
      ...{ id: `q${at + 1}`, score, response: null, savedAt: null, isComparable: true },
    })),
  };
}
