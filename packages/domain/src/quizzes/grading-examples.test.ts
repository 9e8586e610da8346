import { expect, it } from 'vitest';
import { gradeAttempt, gradeResponse, readResponse, type QuestionResponse } from './index.ts';
import { aQuestion } from './testing/a-question.ts';

// The worked examples of docs/grading.md, in its order.

it('an attempt gets the mean of its questions, rounded before it is compared with the pass mark', () => {
  const right: QuestionResponse = { type: 'single-choice', option: 'right' };
  const half: QuestionResponse = { type: 'multiple-response', options: ['right-1'] };
  const questions = [
    ...Array.from({ length: 7 }, (_, at) => aQuestion('single-choice', { id: `q${at}` })),
    aQuestion('multiple-response', { id: 'half' }),
  ];
  const responses = new Map<string, QuestionResponse>([['half', half]]);
  for (let at = 0; at < 6; at += 1) responses.set(`q${at}`, right);
  const grade = (passMark: number) => gradeAttempt(questions, responses, passMark);
  expect(grade(81.3)).toMatchObject({ scorePercent: 81.3, passed: true });
  expect(grade(82)).toMatchObject({ scorePercent: 81.3, passed: false });
});

const typed = (type: 'numeric' | 'short-text', text: string) => {
  const question = aQuestion(type);
  const read = readResponse(question, 1, { entries: { answer: [text] }, saved: null });
  return read.ok ? gradeResponse(question, read.response).score : read.problem;
};

it.each([
  ['single choice', { type: 'single-choice', option: 'right' }, 1],
  ['single choice', { type: 'single-choice', option: 'wrong-1' }, 0],
  ['true or false', { type: 'true-false', value: false }, 1],
  ['true or false', { type: 'true-false', value: true }, 0],
  ['multiple response', { type: 'multiple-response', options: ['right-1'] }, 1 / 2],
  ['multiple response', { type: 'multiple-response', options: ['right-1', 'right-2'] }, 1],
  [
    'multiple response',
    { type: 'multiple-response', options: ['right-1', 'right-2', 'wrong-1'] },
    1 / 2,
  ],
  [
    'multiple response',
    { type: 'multiple-response', options: ['right-1', 'right-2', 'wrong-1', 'wrong-2'] },
    0,
  ],
  ['multiple response', { type: 'multiple-response', options: ['wrong-1'] }, 0],
  ['matching', { type: 'matching', pairs: { a: 'a', b: 'c' } }, 1 / 3],
  ['ordering', { type: 'ordering', order: ['first', 'second', 'fourth', 'third'] }, 1 / 3],
  ['ordering', { type: 'ordering', order: ['fourth', 'third', 'second', 'first'] }, 0],
  ['case', { type: 'case', path: ['poor', 'fine'] }, 1 / 3],
  ['case', { type: 'case', path: ['good'] }, 2 / 3],
  ['case', { type: 'case', path: ['good', 'fine'] }, 1],
] as [string, QuestionResponse, number][])('%s: %j scores %d', (_, response, score) => {
  expect(gradeResponse(aQuestion(response.type), response).score).toBeCloseTo(score, 10);
});

it.each([
  ...['53', '54.9', '55,0', '٥٤'].map((text) => ['numeric', text, 1] as const),
  ...['52.9', '56'].map((text) => ['numeric', text, 0] as const),
  ['numeric', 'fifty', 'number'] as const,
  ...['accession', ' ACCESSION. ', '«Accéssion»'].map((text) => ['short-text', text, 1] as const),
  ['short-text', 'signature', 0] as const,
])('%s: “%s” gets %s', (type, text, expected) => {
  expect(typed(type, text)).toBe(expected);
});

it('takes a short text with whichever apostrophe a keyboard has', () => {
  const question = aQuestion('short-text', { accepted: ['l’adhésion'] });
  for (const text of ["l'adhésion", 'L’adhesion', 'lʼadhésion'])
    expect(gradeResponse(question, { type: 'short-text', text }).score, text).toBe(1);
});
