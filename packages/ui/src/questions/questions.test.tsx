import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AnswerReview, QuestionAnswer, QuestionWordsProvider, toPartViews } from './index.ts';
import { sampleQuestions, sampleWords } from './testing/sample-questions.ts';

test.each(sampleQuestions.map((question) => [question.type, question] as const))(
  'a question of %s has fields that a form posts without scripts',
  (type, question) => {
    const html = renderToStaticMarkup(
      <QuestionWordsProvider words={sampleWords}>
        <QuestionAnswer question={question} problem="Choose first." />
      </QuestionWordsProvider>,
    );
    expect(html).toContain(question.prompt);
    expect(html).toContain('Choose first.');
    expect(html).toMatch(/name="answer(:c1)?"/);
    if (type === 'case') expect(html).toContain('name="step"');
  },
);

test('a review tells each part, its verdict and its reason', () => {
  const part = { answer: null, expected: null, chosen: true, feedback: 'Because.' };
  const parts = toPartViews(
    { type: 'single-choice', parts: [{ ...part, text: 'Yes', verdict: 'right' }] },
    sampleWords.say,
  );
  const html = renderToStaticMarkup(
    <QuestionWordsProvider words={sampleWords}>
      <AnswerReview parts={parts} feedback="Well done." lang="fr" />
    </QuestionWordsProvider>,
  );
  for (const words of ['Yes', 'Your answer', 'right', 'Because.', 'Well done.', 'lang="fr"'])
    expect(html).toContain(words);
});

test('a question outside of a provider of words is a mistake', () => {
  const [question] = sampleQuestions;
  if (question)
    expect(() =>
      renderToStaticMarkup(<QuestionAnswer question={question} problem={undefined} />),
    ).toThrow('QuestionWordsProvider');
});
