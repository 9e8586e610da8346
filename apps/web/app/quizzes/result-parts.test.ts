import { catalogueOf, createTranslator } from '@heard/i18n';
import { gradeAttempt, keyResponse, questionTypes } from '@heard/domain/quizzes';
import type { AuthoredQuestion, QuestionResponse } from '@heard/domain/quizzes';
import { aQuestion } from '@heard/domain/quizzes/testing';
import { expect, test } from 'vitest';
import { toPartViews } from '@heard/ui/questions';
import { questionWords } from './question-words.ts';

const t = createTranslator('en', catalogueOf('en'));

function parts(question: AuthoredQuestion, response: QuestionResponse | null) {
  const responses = new Map(response ? [[question.id, response]] : []);
  const [graded] = gradeAttempt([question], responses, 70).questions;
  if (!graded) throw new Error('one question is graded');
  const titles = { moduleSlug: 'm', lessonSlug: 'l', lessonTitle: null, sourceTitle: null };
  return toPartViews({ ...graded, ...titles }, questionWords(t).say);
}

test.each(questionTypes)('of a right answer to %s nothing is said to be wrong', (type) => {
  const question = aQuestion(type);
  const said = parts(question, keyResponse(question));
  expect(said.length).toBeGreaterThan(0);
  for (const part of said) {
    expect(part.verdict).not.toBe('wrong');
    expect(part.lines.join(' ')).not.toMatch(/Right:|Right place|A better decision/);
  }
});

test.each(questionTypes)('of %s without an answer, nothing is called the learner’s own', (type) => {
  for (const part of parts(aQuestion(type), null)) {
    expect(part.isChosen).toBe(false);
    expect(part.lines.join(' ')).not.toContain('Your answer');
  }
});

test('a missed option was right, and “too” only beside others that were chosen', () => {
  const question = aQuestion('multiple-response');
  const labels = (response: QuestionResponse | null) =>
    parts(question, response).flatMap(({ verdict, verdictLabel }) =>
      verdict === 'missed' ? [verdictLabel] : [],
    );
  expect(new Set(labels(null))).toEqual(new Set([t('quiz.wasRight')]));
  const wrong = question.type === 'multiple-response' && question.options.find((o) => !o.correct);
  const chosen = wrong ? [wrong.id] : [];
  expect(new Set(labels({ type: 'multiple-response', options: chosen }))).toEqual(
    new Set([t('quiz.missed')]),
  );
});

test('true and false are said in the reader’s words', () => {
  const titles = parts(aQuestion('true-false'), null).map(({ title }) => title);
  expect(titles).toEqual([t('quiz.chooseTrue'), t('quiz.chooseFalse')]);
});
