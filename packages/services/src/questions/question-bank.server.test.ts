import { expect, test } from 'vitest';
import { saveDraft } from '../authoring/index.server.ts';
import { aDocument } from '../authoring/testing/a-document.server.ts';
import { anAuthor } from '../authoring/testing/an-author.server.ts';
import type { Ctx } from '../context.server.ts';
import { startCourse } from '../courses/index.server.ts';
import { aHouse, hoursLater, type House } from '../identity/testing/house.server.ts';
import { saveAnswer, submitAttempt } from '../quizzes/index.server.ts';
import { aPublishedCourse } from '../testing/a-course.server.ts';
import { aGuest } from '../testing/a-learner.server.ts';
import { anAttempt } from '../testing/take-quiz.server.ts';
import { countItems, getQuestionStatistics, listQuestions } from './index.server.ts';
import { aQuizDocument, quizText } from './testing/a-quiz.server.ts';

const published = quizText.replaceAll('q-01', 'q-true-false');

/** So many learners answer the true-or-false question of the published course and hand in. */
async function answered(house: House, values: string[]) {
  for (const value of values) {
    const { actor } = await aGuest(house);
    const ctx = house.ctxOf(actor);
    await startCourse(ctx, { courseSlug: 'a-course' });
    const attemptId = await anAttempt(ctx);
    if (value !== '')
      await saveAnswer(house.ctxOf(actor, hoursLater(0.1)), {
        ...{ attemptId, questionId: 'q-true-false', entries: { answer: [value] } },
      });
    await submitAttempt(ctx, { attemptId });
  }
}

test('below five people nothing is told; from five on, what they did', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx, at, documentId } = await aQuizDocument(house, published);
  const which = { documentId, questionId: 'q-true-false' };
  await answered(house, ['false', 'false', 'true', '']);
  await countItems(at(60), { course: 'a-course' });
  expect(await getQuestionStatistics(ctx, which)).toMatchObject({ statistics: null, drawn: null });
  expect((await listQuestions(ctx)).questions[0]).toMatchObject({
    ...{ questionId: 'q-true-false', statistics: null },
    usage: { drawn: null, editions: 1, locales: ['en'], quizzes: 1 },
  });

  await answered(house, ['false']);
  // Counted so lately that it is not counted again.
  await countItems(at(65), { course: 'a-course' });
  expect((await getQuestionStatistics(ctx, which)).statistics).toBeNull();
  await house.db.itemCount.updateMany({ data: { countedAt: new Date('2025-06-01T11:00:00Z') } });
  await countItems(at(90), { course: 'a-course' });
  expect(await getQuestionStatistics(ctx, which)).toMatchObject({
    drawn: 5,
    published: { editions: [1] },
    statistics: {
      ...{ persons: 5, difficulty: 0.6, blank: 0.2, flags: [] },
      choices: [
        { choice: 'true', count: 1, isRight: false },
        { choice: 'false', count: 3, isRight: true },
      ],
    },
  });
  const { questions } = await listQuestions(ctx, { sort: 'hardest' });
  expect(questions[0]).toMatchObject({
    ...{ questionId: 'q-true-false', usage: { drawn: 5 } },
    statistics: { persons: 5, difficulty: 0.6, medianSeconds: null },
  });
});

const listed = async (ctx: Ctx, wanted: Parameters<typeof listQuestions>[1]) =>
  (await listQuestions(ctx, wanted)).questions.map(({ questionId }) => questionId);

test('the bank is searched, filtered and sorted', async () => {
  await using house = await aHouse();
  const { ctx, documentId } = await aQuizDocument(house);
  await aDocument(ctx, 'fr/a-course/01-first/quiz.yaml', quizText);
  await aDocument(ctx, 'en/a-course/assessment.yaml', quizText.replaceAll('q-', 'f-'));
  expect(await listed(ctx, { locale: 'en' })).toEqual(['f-01', 'f-02', 'q-01', 'q-02']);
  expect(await listed(ctx, { query: 'IS IT NOT', locale: 'en' })).toEqual(['f-02', 'q-02']);
  expect(await listed(ctx, { query: '%' })).toEqual([]);
  expect(await listed(ctx, { query: 'f-01' })).toEqual(['f-01']);
  expect(await listed(ctx, { locale: 'fr', tag: 'first' })).toEqual(['q-01', 'q-02']);
  expect(await listed(ctx, { quizKey: 'assessment', type: 'true-false' })).toHaveLength(2);
  expect(await listed(ctx, { type: 'numeric' })).toEqual([]);
  expect(await listed(ctx, { objective: 'obj', course: 'another' })).toEqual([]);
  expect(await listed(ctx, { flagged: 'any' })).toEqual([]);
  const row = { courseSlug: 'a-course', drawn: 30, persons: 30, medianSeconds: 9, body: {} };
  await house.db.itemStatistic.createMany({
    data: [
      { ...row, questionId: 'q-01', difficulty: 0.2, discrimination: 0.5, flags: ['too-hard'] },
      { ...row, questionId: 'f-02', difficulty: 0.9, discrimination: -0.1, flags: [] },
    ],
  });
  expect(await listed(ctx, { locale: 'en', flagged: 'any' })).toEqual(['q-01']);
  expect(await listed(ctx, { flagged: 'too-easy' })).toEqual([]);
  expect((await listed(ctx, { locale: 'en', sort: 'hardest' })).slice(0, 2)).toEqual([
    'q-01',
    'f-02',
  ]);
  expect((await listed(ctx, { locale: 'en', sort: 'discrimination' }))[0]).toBe('f-02');
  const { questions } = await listQuestions(ctx, { query: 'q-01', locale: 'en' });
  expect(questions[0]?.usage).toMatchObject({ quizzes: 2, locales: ['en', 'fr'], drawn: 30 });
  const statistics = await getQuestionStatistics(ctx, { documentId, questionId: 'q-02' });
  expect(statistics.usage).toHaveLength(3);
});

test('a page behind the last is the last, and what makes no sense is the default', async () => {
  await using house = await aHouse();
  const { ctx, documentId } = await aQuizDocument(house);
  const many = Array.from({ length: 60 }, (_, at) => `  - id: m-${at}\n    prompt: P ${at}\n`);
  await saveDraft(ctx, { documentId, text: `title: A\nquestions:\n${many.join('')}`, edit: 0 });
  const wanted = { page: 99, sort: 'sideways', type: 'none' } as object;
  expect(await listQuestions(ctx, wanted)).toMatchObject({ page: 3, pages: 3, total: 60 });
  expect(await listed(ctx, { page: 3 })).toHaveLength(10);
});

test('who writes for one course sees the questions of that course alone', async () => {
  await using house = await aHouse();
  await aQuizDocument(house);
  const other = await anAuthor(house, { name: 'Ben', course: 'another' });
  expect((await listQuestions(other.ctx)).total).toBe(0);
  const own = await anAuthor(house, { name: 'Cora', course: 'a-course' });
  expect((await listQuestions(own.ctx)).total).toBe(2);
});
