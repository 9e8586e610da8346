import { expect, test } from 'vitest';
import { aHouse, type House } from '../identity/testing/house.server.ts';
import { saveDraft } from './index.server.ts';
import { deriveQuestions } from './derive-questions.server.ts';
import { aDocument, quizPath } from './testing/a-document.server.ts';
import { anAuthor } from './testing/an-author.server.ts';

const question = (id: string, prompt = 'Is it so?') => `  - id: ${id}
    type: true-false
    objective: read-status
    lesson: first/one
    source: { id: report, place: page 1 }
    tags: [first, status]
    prompt: ${prompt}
    answer: true
    feedback: { true: It is., false: It is. }
`;
const aQuiz = (...questions: string[]) => `title: A quiz\nquestions:\n${questions.join('')}`;
const bankOf = (house: House) =>
  house.db.bankQuestion.findMany({ orderBy: { position: 'asc' }, omit: { documentId: true } });

test("a quiz's questions are listed as its text has them", async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  const documentId = await aDocument(ctx, quizPath, aQuiz(question('q-1'), question('q-2')));
  const common = {
    ...{ locale: 'en', courseSlug: 'a-course', quizKey: 'first', type: 'true-false' },
    ...{ tags: ['first', 'status'], objective: 'read-status', lesson: 'first/one' },
    ...{ source: 'report', prompt: 'Is it so?' },
  };
  expect(await bankOf(house)).toEqual([
    { questionId: 'q-1', position: 0, ...common },
    { questionId: 'q-2', position: 1, ...common },
  ]);
  const text = aQuiz(question('q-2', 'Is it not?'), question('q-3'));
  await saveDraft(ctx, { documentId, text, edit: 0 });
  expect(await bankOf(house)).toMatchObject([
    { questionId: 'q-2', position: 0, prompt: 'Is it not?' },
    { questionId: 'q-3', position: 1 },
  ]);
});

test.each(['questions: [', 'just words', 'title: A quiz\n', 'questions: 7', ''])(
  'a text that is no quiz for the moment (%j) keeps the questions that are known',
  async (text) => {
    await using house = await aHouse();
    const { ctx } = await anAuthor(house);
    const documentId = await aDocument(ctx, quizPath, aQuiz(question('q-1')));
    expect(await saveDraft(ctx, { documentId, text, edit: 0 })).toMatchObject({ ok: true });
    expect(await bankOf(house)).toMatchObject([{ questionId: 'q-1' }]);
  },
);

test('half a question is listed with what it has; without an id, or with a known one, it is not', () => {
  const derived = deriveQuestions(
    'en/a-course/assessment.yaml',
    'questions:\n  - id: a\n    tags: one\n  - prompt: No id\n  - id: a\n  - 7\n  - id: b\n    source: x\n',
  );
  expect(derived).toMatchObject([
    { questionId: 'a', position: 0, quizKey: 'assessment', tags: [], prompt: '', source: '' },
    { questionId: 'b', position: 4, source: 'x' },
  ]);
});

test('a text that multiplies itself is not unfolded', () => {
  const bomb = `a: &a [x,x]\nb: &b [*a,*a]\nquestions: [*b]\n`;
  expect(deriveQuestions(quizPath, bomb)).toBeNull();
});

test('the longest quiz is saved in a moment, and a sentence of it in less', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  const many = Array.from({ length: 3500 }, (_, at) => question(`q-${at}`));
  const documentId = await aDocument(ctx, quizPath, 'title: A quiz\nquestions: []\n');
  const begun = performance.now();
  expect(await saveDraft(ctx, { documentId, text: aQuiz(...many), edit: 0 })).toMatchObject({
    ok: true,
  });
  many[17] = question('q-17', 'Changed?');
  expect(await saveDraft(ctx, { documentId, text: aQuiz(...many), edit: 1 })).toMatchObject({
    ok: true,
  });
  expect(performance.now() - begun).toBeLessThan(20_000);
  expect(await house.db.bankQuestion.count()).toBe(3500);
});
