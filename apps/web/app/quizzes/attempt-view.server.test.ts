import { catalogueOf, createTranslator } from '@heard/i18n';
import { toLearnerQuestion } from '@heard/domain/quizzes';
import { aQuestion } from '@heard/domain/quizzes/testing';
import type { AttemptPage } from '@heard/services/quizzes';
import { expect, test } from 'vitest';
import { choosePlace, toQuestionView } from './attempt-view.server.ts';

const t = createTranslator('en', catalogueOf('en'));

function anAttempt(answered: boolean[], change: Partial<AttemptPage> = {}): AttemptPage {
  const question = toLearnerQuestion(aQuestion('single-choice'), 1, null);
  return {
    attemptId: 'att_one',
    course: { slug: 'briefing', title: 'The briefing', locale: 'en' },
    quizKey: 'first',
    moduleTitle: 'The first module',
    submitted: false,
    questions: answered.map((is) => ({ question, answered: is })),
    ...change,
  };
}

test('without a number the first question without an answer is shown', () => {
  expect(choosePlace(anAttempt([true, true, false]), null)).toBe(3);
  expect(choosePlace(anAttempt([true, true]), null)).toBe(1);
});

test('a number chooses its question, and one behind the last leads to the review', () => {
  expect(choosePlace(anAttempt([false, false]), '2')).toBe(2);
  expect(choosePlace(anAttempt([false, false]), '3')).toBeNull();
});

test('what is no number of a question counts as none', () => {
  for (const wrong of ['0', '-1', '1.5', 'x', ''])
    expect(choosePlace(anAttempt([true, false]), wrong)).toBe(2);
});

test('the last question leads on to the review, the first leads back to nothing', () => {
  const attempt = anAttempt([false, false]);
  const path = '/en/courses/briefing/attempts/att_one';
  expect(toQuestionView(attempt, 1, t)).toMatchObject({
    previousHref: null,
    nextHref: `${path}?question=2`,
  });
  expect(toQuestionView(attempt, 2, t)).toMatchObject({
    previousHref: `${path}?question=1`,
    nextHref: `${path}/review`,
  });
});

test('questions in another language than the page say so', () => {
  const course = { slug: 'briefing', title: 'Le cours', locale: 'fr' };
  expect(toQuestionView(anAttempt([false]), 1, t).lang).toBeUndefined();
  const view = toQuestionView(anAttempt([false], { course, moduleTitle: null }), 1, t);
  expect(view.lang).toBe('fr');
  // The final assessment's name is the page's own word.
  expect(view.quiz).toMatchObject({ title: t('course.assessment'), lang: undefined });
});
