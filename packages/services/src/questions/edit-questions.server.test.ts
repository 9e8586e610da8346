import { NotFoundError } from '@heard/domain/identity';
import { questionTypes } from '@heard/domain/quizzes';
import { expect, test } from 'vitest';
import { getDocument, saveDraft } from '../authoring/index.server.ts';
import { aDocument } from '../authoring/testing/a-document.server.ts';
import { anAuthor } from '../authoring/testing/an-author.server.ts';
import type { Ctx } from '../context.server.ts';
import { aHouse } from '../identity/testing/house.server.ts';
import {
  deleteQuestion,
  duplicateQuestion,
  getQuestionPage,
  getQuizDocument,
  moveQuestion,
  saveQuestion,
  saveQuizRules,
} from './index.server.ts';
import { aDraft, aQuizDocument, quizText } from './testing/a-quiz.server.ts';

const textOf = async (ctx: Ctx, documentId: string) =>
  (await getDocument(ctx, { documentId })).text;
const idsOf = async (ctx: Ctx, documentId: string) =>
  (await getQuizDocument(ctx, { documentId })).quiz?.questions.map(({ id }) => id);

test('a question of each type is added under the next number, and the bank has it', async () => {
  await using house = await aHouse();
  const { ctx, documentId } = await aQuizDocument(house);
  for (const [at, type] of questionTypes.entries()) {
    const saved = await saveQuestion(ctx, {
      ...{ documentId, questionId: null, edit: at, stamp: null },
      draft: aDraft(type),
    });
    expect(saved).toMatchObject({ ok: true, edit: at + 1 });
  }
  const { quiz } = await getQuizDocument(ctx, { documentId });
  expect(quiz?.questions.flatMap(({ problems }) => problems)).toEqual([]);
  expect(quiz?.questions.at(-1)).toMatchObject({ id: 'q-10', type: 'case' });
  expect(await house.db.bankQuestion.count({ where: { documentId } })).toBe(10);
  expect((await textOf(ctx, documentId)).startsWith(quizText.trimEnd())).toBe(true);
});

test('a change of a prompt touches its line alone, and two may change two questions at once', async () => {
  await using house = await aHouse();
  const { ctx, documentId } = await aQuizDocument(house);
  const first = await getQuestionPage(ctx, { documentId, questionId: 'q-01' });
  const second = await getQuestionPage(ctx, { documentId, questionId: 'q-02' });
  for (const { draft, questionId, stamp } of [first, second]) {
    const changed = { ...draft, fields: { ...draft.fields, prompt: `New ${questionId}` } };
    const input = { documentId, questionId, draft: changed, edit: 0, stamp };
    expect(await saveQuestion(ctx, input)).toMatchObject({ ok: true });
  }
  expect(await textOf(ctx, documentId)).toBe(
    quizText.replace('Is it so?', 'New q-01').replace('Is it not?', 'New q-02'),
  );
});

test('two who change one question: the second is shown the other, and nothing is lost', async () => {
  await using house = await aHouse();
  const { ctx, documentId } = await aQuizDocument(house);
  const { draft, stamp } = await getQuestionPage(ctx, { documentId, questionId: 'q-01' });
  const save = (prompt: string, edit: number, from: string) =>
    saveQuestion(ctx, {
      ...{ documentId, questionId: 'q-01', edit, stamp: from },
      draft: { ...draft, fields: { ...draft.fields, prompt } },
    });
  await save('One', 0, stamp);
  const refused = await save('Two', 0, stamp);
  expect(refused).toMatchObject({
    refusal: { code: 'question-conflict', theirs: { draft: { fields: { prompt: 'One' } } } },
  });
  const theirs =
    !refused.ok && refused.refusal.code === 'question-conflict' ? refused.refusal.theirs : null;
  expect(await save('Two', 0, theirs?.stamp ?? '')).toMatchObject({ ok: true });
  const { stamp: newest } = await getQuestionPage(ctx, { documentId, questionId: 'q-01' });
  await deleteQuestion(ctx, { documentId, questionId: 'q-01', edit: 2, stamp: newest });
  expect(await save('Three', 0, newest)).toMatchObject({
    refusal: { code: 'question-conflict', theirs: null },
  });
});

test('what is wrong is told by its field, and nothing is kept', async () => {
  await using house = await aHouse();
  const { ctx, documentId } = await aQuizDocument(house);
  const draft = aDraft('single-choice', { id: 'q-02', objective: 'none', prompt: '' });
  const input = { documentId, questionId: null, draft, edit: 0, stamp: null };
  const refused = await saveQuestion(ctx, input);
  expect(refused).toMatchObject({
    refusal: {
      code: 'question-wrong',
      problems: [
        { field: 'prompt', code: 'missing' },
        { field: 'id', code: 'id-taken' },
        { field: 'objective', code: 'unknown-objective' },
      ],
    },
  });
  expect(await textOf(ctx, documentId)).toBe(quizText);
});

test('questions are moved, copied into another quiz and taken out', async () => {
  await using house = await aHouse();
  const { ctx, documentId } = await aQuizDocument(house);
  const which = { documentId, questionId: 'q-01', edit: 0 };
  expect(await moveQuestion(ctx, { ...which, place: 1 })).toMatchObject({ ok: true, edit: 1 });
  expect(await idsOf(ctx, documentId)).toEqual(['q-02', 'q-01']);
  expect(await moveQuestion(ctx, { ...which, place: 0 })).toMatchObject({
    refusal: { code: 'quiz-changed' },
  });
  const copied = await duplicateQuestion(ctx, { ...which, intoId: documentId });
  expect(copied).toMatchObject({ ok: true, questionId: 'q-03' });
  expect(await idsOf(ctx, documentId)).toEqual(['q-02', 'q-01', 'q-03']);
  const intoId = await aDocument(ctx, 'en/a-course/assessment.yaml', 'title: B\nquestions: []\n');
  const other = await duplicateQuestion(ctx, { ...which, intoId });
  expect(other).toMatchObject({ ok: true, questionId: 'final-01' });
  expect(await idsOf(ctx, intoId)).toEqual(['final-01']);
  const stamp = 'of another time';
  expect(await deleteQuestion(ctx, { ...which, stamp })).toMatchObject({
    refusal: { code: 'quiz-changed' },
  });
  await deleteQuestion(ctx, { ...which, edit: 2, stamp });
  expect(await idsOf(ctx, documentId)).toEqual(['q-02', 'q-03']);
});

test('rules are kept in their lines; wrong ones, and those that somebody else changed, are refused', async () => {
  await using house = await aHouse();
  const { ctx, documentId } = await aQuizDocument(house);
  const { quiz } = await getQuizDocument(ctx, { documentId });
  const stamp = quiz?.rulesStamp ?? '';
  const rules = {
    ...{ title: 'B', passMark: '80', maxAttempts: '3', waitMinutes: '' },
    draw: [{ tag: 'first', count: '3' }],
  };
  const input = { documentId, rules, edit: 0, stamp };
  expect(await saveQuizRules(ctx, input)).toMatchObject({ ok: true });
  const changed = await getQuizDocument(ctx, { documentId });
  expect(changed.quiz?.scarce).toEqual([{ tag: 'first', count: 3, there: 2 }]);
  expect(await textOf(ctx, documentId)).toContain('attempts: { max: 3, waitMinutes: 0 }');
  expect(await saveQuizRules(ctx, input)).toMatchObject({ refusal: { code: 'quiz-changed' } });
  const wrong = {
    ...{ title: ' ', passMark: '0', maxAttempts: 'x', waitMinutes: '-1' },
    draw: [{ tag: 'No tag', count: '' }],
  };
  const refused = await saveQuizRules(ctx, { ...input, rules: wrong, edit: 1 });
  const problems =
    !refused.ok && refused.refusal.code === 'rules-wrong' ? refused.refusal.problems : [];
  expect(problems.map(({ field }) => field).sort()).toEqual([
    ...['draw.0.count', 'draw.0.tag', 'maxAttempts', 'passMark', 'title', 'waitMinutes'],
  ]);
});

test('a text that is no quiz, an archived one and one that is not there are not edited', async () => {
  await using house = await aHouse();
  const { ctx, documentId } = await aQuizDocument(house);
  const input = { questionId: null, draft: aDraft('numeric'), edit: 0, stamp: null };
  await saveDraft(ctx, { documentId, text: 'questions: [', edit: 0 });
  expect((await getQuizDocument(ctx, { documentId })).quiz).toBeNull();
  expect(await saveQuestion(ctx, { ...input, documentId })).toMatchObject({
    refusal: { code: 'quiz-unreadable' },
  });
  await house.db.document.update({ where: { id: documentId }, data: { archivedAt: ctx.now } });
  expect(await saveQuestion(ctx, { ...input, documentId })).toMatchObject({
    refusal: { code: 'document-archived' },
  });
  await expect(saveQuestion(ctx, { ...input, documentId: 'doc_none' })).rejects.toThrow(
    NotFoundError,
  );
});

test('who writes for one course edits no quiz of another', async () => {
  await using house = await aHouse();
  const { documentId } = await aQuizDocument(house);
  const other = await anAuthor(house, { name: 'Ben', course: 'another' });
  const input = { questionId: null, draft: aDraft('numeric'), edit: 0, stamp: null };
  await expect(saveQuestion(other.ctx, { ...input, documentId })).rejects.toThrow('write:draft');
  await expect(getQuizDocument(other.ctx, { documentId })).rejects.toThrow('read:draft');
});
