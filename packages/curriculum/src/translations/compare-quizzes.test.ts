import { aQuestion } from '@heard/domain/quizzes/testing';
import { expect, it } from 'vitest';
import { QuizFileSchema, type QuizFile } from '../schemas/index.ts';
import { compareQuizzes } from './index.ts';

const rules = { title: 'A quiz', passMark: 70, draw: [], attempts: { max: null, waitMinutes: 0 } };
const quizOf = (...questions: QuizFile['questions']) =>
  QuizFileSchema.parse({ ...rules, questions });
const question = aQuestion('single-choice', { prompt: 'How many days may it take in 2026?' });
const translated = { ...question, prompt: 'Combien de jours cela peut-il durer en 2026 ?' };

const compare = (quiz: QuizFile) =>
  compareQuizzes(quizOf(question), { path: 'fr.yaml', quiz }).map(({ message }) => message);

it('finds nothing where only words differ', () => {
  expect(compare(quizOf(translated))).toEqual([]);
});

it('tells of other rules, keys, figures and of what is left in the source’s language', () => {
  expect(compare({ ...quizOf(translated), passMark: 80 })).toEqual([
    'has other rules than the source',
  ]);
  if (translated.type !== 'single-choice') throw new Error('another type');
  const options = translated.options.map((option) => ({ ...option, correct: !option.correct }));
  expect(compare({ ...rules, questions: [{ ...translated, options }] }).join()).toContain(
    'has another key or shape',
  );
  expect(compare(quizOf({ ...translated, prompt: 'Combien en 2027 ?' })).join()).toContain(
    'has other figures: −2026, +2027',
  );
  expect(compare(quizOf(question)).join()).toContain('is not translated');
  expect(compare(quizOf({ ...translated, id: 'other' })).join()).toContain('is missing');
});
