import { NotFoundError, ForbiddenError } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import { aHouse, type House } from '../../identity/testing/house.server.ts';
import { getDocument } from '../get-document.server.ts';
import { listRevisions } from '../list-revisions.server.ts';
import { saveDraft } from '../save-draft.server.ts';
import { aDocument, aText, lessonPath, quizPath } from '../testing/a-document.server.ts';
import { anAuthor } from '../testing/an-author.server.ts';
import { compareRevisions, restoreRevision } from './index.server.ts';

/** A lesson that two people wrote at, one after the other: three revisions. */
async function aHistory(house: House) {
  const [amina, omar] = [await anAuthor(house), await anAuthor(house, { name: 'Omar' })];
  const documentId = await aDocument(amina.ctx, lessonPath, aText('First words.'));
  await saveDraft(amina.at(1), { documentId, text: aText('Second words.'), edit: 0 });
  await saveDraft(omar.at(2), { documentId, text: aText('Third words.'), edit: 1 });
  return { amina, omar, documentId };
}

test('two revisions are told apart by their words', async () => {
  await using house = await aHouse();
  const { amina, documentId } = await aHistory(house);
  const compared = await compareRevisions(amina.ctx, { documentId, from: 1, to: 3 });
  expect([compared.from.number, compared.to.by?.name, compared.quiz]).toEqual([1, 'Omar', null]);
  expect(compared.lines.find(({ kind }) => kind === 'changed')).toEqual({
    kind: 'changed',
    parts: [
      { kind: 'removed', text: 'First' },
      { kind: 'added', text: 'Third' },
      { kind: 'same', text: ' words.\n' },
    ],
  });
});

test('a quiz is compared question by question', async () => {
  await using house = await aHouse();
  const { ctx, at } = await anAuthor(house);
  const text = 'title: Quiz\nquestions:\n  - id: q1\n    prompt: First\n';
  const documentId = await aDocument(ctx, quizPath, text);
  await saveDraft(at(1), { documentId, text: text.replace('First', 'Other'), edit: 0 });
  const { quiz } = await compareRevisions(ctx, { documentId, from: 1, to: 2 });
  expect(quiz?.questions[0]?.fields).toEqual([
    { field: 'prompt', before: 'First', after: 'Other' },
  ]);
});

test('an earlier text comes back as a new revision, and nothing is lost', async () => {
  await using house = await aHouse();
  const { amina, documentId } = await aHistory(house);
  const outcome = await restoreRevision(amina.at(3), { documentId, number: 1, edit: 2 });
  expect(outcome).toEqual({ ok: true, edit: 3 });
  const { text, state } = await getDocument(amina.ctx, { documentId });
  expect([text, state]).toEqual([aText('First words.'), 'draft']);
  const revisions = await listRevisions(amina.ctx, { documentId });
  expect(revisions.map(({ number, kind, note }) => ({ number, kind, note }))).toMatchObject([
    { number: 4, kind: 'restored', note: '1' },
    { number: 3, kind: 'edited' },
    { number: 2, kind: 'edited' },
    { number: 1, kind: 'created' },
  ]);
});

test('nothing comes back over an edit that the asker has not seen', async () => {
  await using house = await aHouse();
  const { amina, documentId } = await aHistory(house);
  expect(await restoreRevision(amina.at(3), { documentId, number: 1, edit: 1 })).toMatchObject({
    ok: false,
    refusal: {
      code: 'edit-conflict',
      theirs: { text: aText('Third words.'), edit: 2, by: 'Omar' },
    },
  });
});

test('what is archived stays as it is', async () => {
  await using house = await aHouse();
  const { amina, documentId } = await aHistory(house);
  const archivedAt = new Date();
  await house.db.document.update({ where: { id: documentId }, data: { archivedAt } });
  expect(await restoreRevision(amina.at(3), { documentId, number: 1, edit: 2 })).toEqual({
    ok: false,
    refusal: { code: 'document-archived' },
  });
});

test('what is not there, or is not one’s own, is not compared and does not come back', async () => {
  await using house = await aHouse();
  const { amina, documentId } = await aHistory(house);
  const other = await anAuthor(house, { name: 'Lena', course: 'another' });
  const unknown = [
    () => compareRevisions(amina.ctx, { documentId, from: 1, to: 9 }),
    () => compareRevisions(amina.ctx, { documentId: 'doc_none', from: 1, to: 2 }),
    () => restoreRevision(amina.ctx, { documentId, number: 9, edit: 2 }),
    () => restoreRevision(amina.ctx, { documentId: 'doc_none', number: 1, edit: 2 }),
  ];
  for (const one of unknown) await expect(one()).rejects.toThrow(NotFoundError);
  const foreign = [
    () => compareRevisions(other.ctx, { documentId, from: 1, to: 2 }),
    () => restoreRevision(other.ctx, { documentId, number: 1, edit: 2 }),
  ];
  for (const one of foreign) await expect(one()).rejects.toThrow(ForbiddenError);
});
