import type { ShownQuestion } from '../learner-question.ts';
import type { QuestionWords } from '../question-words.tsx';

const words: Record<string, string> = {
  chooseOne: 'Choose one answer.',
  chooseMany: 'Choose all that are right.',
  chooseTrue: 'True',
  chooseFalse: 'False',
  match: 'Choose the part that belongs to each line.',
  matchPick: 'Choose …',
  matchParts: 'Parts to choose from',
  order: 'Put these into the right order.',
  number: 'Write a number.',
  shortText: 'Write a word or a few words.',
  case: 'Decide. A decision cannot be taken back.',
  caseDone: 'You have come to the end of this case.',
  caseSoFar: 'Your decisions so far',
  yourAnswer: 'Your answer',
};

/** Words in English, for stories and tests. */
export const sampleWords: QuestionWords = {
  lang: 'en',
  say: (word, values = {}) => words[word] ?? [word, ...Object.values(values)].join(' '),
  number: String,
};

const choices = ['To the Committee', 'To the Council', 'To the Secretary-General'].map(
  (text, at) => ({ token: `c${at + 1}`, text }),
);
const prompt = 'To whom may a child complain under the third Protocol?';

/** A question of each type, as learners see it. */
export const sampleQuestions: ShownQuestion[] = [
  { id: 'q1', type: 'single-choice', prompt, choices, selected: 'c1' },
  { id: 'q2', type: 'multiple-response', prompt, choices, selected: ['c1', 'c2'] },
  { id: 'q3', type: 'true-false', prompt, selected: null },
  {
    ...{ id: 'q4', type: 'matching', prompt, choices },
    rows: choices.map(({ token, text }) => ({ token, text, selected: null })),
  },
  {
    ...{ id: 'q5', type: 'ordering', prompt },
    items: choices.map((choice) => ({ ...choice, place: null })),
  },
  { id: 'q6', type: 'numeric', prompt, unit: '', value: '18' },
  { id: 'q7', type: 'short-text', prompt, value: '' },
  {
    ...{ id: 'q8', type: 'case', prompt, scene: 'A girl knocks.', decisions: choices },
    past: [{ scene: 'A letter lies on your desk.', decision: 'Read it' }],
  },
];
