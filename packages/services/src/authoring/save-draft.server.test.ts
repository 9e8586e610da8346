import { ForbiddenError, NotFoundError } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import { aHouse } from '../identity/testing/house.server.ts';
import {
  announcePresence,
  changeDocuments,
  createDocument,
  findDocument,
  getDocument,
  getRevision,
  listDocuments,
  listRevisions,
  saveDraft,
} from './index.server.ts';
import { aDocument, aText, lessonPath, quizPath } from './testing/a-document.server.ts';
import { anAuthor } from './testing/an-author.server.ts';

test('a document is made, found, saved and read again', async () => {
  await using house = await aHouse();
  const amina = await anAuthor(house);
  const documentId = await aDocument(amina.ctx);
  const made = await getDocument(amina.ctx, { documentId });
  expect(made).toMatchObject({
    ...{ path: lessonPath, title: 'One', edit: 0, state: 'draft', approvedText: null },
    place: { kind: 'lesson', locale: 'en', course: 'a-course', module: 'first', slug: 'one' },
    updatedBy: { learnerId: amina.learnerId, name: 'Amina' },
  });
  const later = amina.at(1);
  const text = aText('Other words.', 'Two');
  const saved = await saveDraft(later, { documentId, text, edit: 0 });
  expect(saved).toEqual({ ok: true, edit: 1, savedAt: later.now, state: 'draft' });
  expect(await findDocument(amina.ctx, { path: lessonPath })).toMatchObject({ text, title: 'Two' });
  expect(await findDocument(amina.ctx, { path: quizPath })).toBeNull();
  expect(await listDocuments(amina.ctx, { query: 'tWo', course: 'a-course' })).toMatchObject([
    { id: documentId, edit: 1 },
  ]);
  for (const none of [
    { query: '%' },
    { locale: 'fr' },
    { archived: true },
    { kind: 'quiz' as const },
  ])
    expect(await listDocuments(amina.ctx, none)).toEqual([]);
});

test('an edit that came between is told with its text and overwrites nothing', async () => {
  await using house = await aHouse();
  const [amina, benoit] = [await anAuthor(house), await anAuthor(house, { name: 'Benoit' })];
  const documentId = await aDocument(amina.ctx);
  await saveDraft(benoit.at(1), { documentId, text: aText('His.'), edit: 0 });
  const mine = { documentId, text: aText('Mine.'), edit: 0 };
  expect(await saveDraft(amina.at(2), mine)).toEqual({
    ok: false,
    refusal: {
      code: 'edit-conflict',
      theirs: { text: aText('His.'), edit: 1, by: 'Benoit', at: benoit.at(1).now },
    },
  });
  expect(await saveDraft(amina.at(3), { ...mine, edit: 1 })).toMatchObject({ ok: true, edit: 2 });
  const revisions = await listRevisions(amina.ctx, { documentId });
  expect(revisions.map(({ number, by, kind }) => [number, by?.name, kind])).toEqual([
    [3, 'Amina', 'edited'],
    [2, 'Benoit', 'edited'],
    [1, 'Amina', 'created'],
  ]);
  expect(await getRevision(amina.ctx, { documentId, number: 2 })).toMatchObject({
    text: aText('His.'),
  });
});

test('many who save at once from one edit: one is taken, each other is told', async () => {
  await using house = await aHouse();
  const amina = await anAuthor(house);
  const documentId = await aDocument(amina.ctx);
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, (_, at) =>
      saveDraft(amina.ctx, { documentId, text: aText(`Text ${at}.`), edit: 0 }),
    ),
  );
  const taken = outcomes.filter(({ ok }) => ok);
  expect(taken).toHaveLength(1);
  const { text, edit } = await getDocument(amina.ctx, { documentId });
  expect(edit).toBe(1);
  for (const outcome of outcomes)
    if (!outcome.ok)
      expect(outcome.refusal).toMatchObject({ code: 'edit-conflict', theirs: { text, edit: 1 } });
});

test('the same text again changes nothing, whatever edit it names', async () => {
  await using house = await aHouse();
  const amina = await anAuthor(house);
  const documentId = await aDocument(amina.ctx);
  for (const edit of [0, 7])
    expect(await saveDraft(amina.at(60), { documentId, text: aText(), edit })).toMatchObject({
      ...{ ok: true, edit: 0, savedAt: amina.ctx.now },
    });
  expect(await listRevisions(amina.ctx, { documentId })).toHaveLength(1);
});

test("a person's saves within ten minutes are one revision, audited once", async () => {
  await using house = await aHouse();
  const amina = await anAuthor(house);
  const documentId = await aDocument(amina.ctx);
  for (const [edit, minute] of [1, 5, 10, 12].entries())
    await saveDraft(amina.at(minute), { documentId, text: aText(`Minute ${minute}.`), edit });
  const revisions = await listRevisions(amina.ctx, { documentId });
  expect(revisions.map(({ number, startedAt, at }) => [number, startedAt, at])).toEqual([
    [3, amina.at(12).now, amina.at(12).now],
    [2, amina.at(1).now, amina.at(10).now],
    [1, amina.ctx.now, amina.ctx.now],
  ]);
  const audits = await house.db.auditEntry.findMany({ where: { subject: documentId } });
  expect(audits.map(({ action }) => action).sort()).toEqual([
    ...['document.changed', 'document.changed', 'document.created'],
  ]);
});

test('a changed text is a draft again, and a review that was open is over', async () => {
  await using house = await aHouse();
  const amina = await anAuthor(house);
  const documentId = await aDocument(amina.ctx);
  await house.db.document.update({ where: { id: documentId }, data: { state: 'in-review' } });
  const review = { id: 'rvw_1', documentId, revision: 1, requestedAt: amina.ctx.now };
  await house.db.review.create({ data: review });
  expect(await saveDraft(amina.ctx, { documentId, text: aText('New.'), edit: 0 })).toMatchObject({
    state: 'draft',
  });
  expect(await house.db.review.findMany()).toMatchObject([
    { decision: 'overtaken', decidedBy: amina.learnerId },
  ]);
});

test('a text that is too long or cannot be kept is refused', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  const documentId = await aDocument(ctx);
  const long = 'a'.repeat(1_048_577);
  const tooLong = { ok: false, refusal: { code: 'document-too-long', limit: 1_048_576 } };
  const unreadable = { ok: false, refusal: { code: 'document-unreadable' } };
  expect(await saveDraft(ctx, { documentId, text: long, edit: 0 })).toEqual(tooLong);
  expect(await createDocument(ctx, { path: quizPath, text: long })).toEqual(tooLong);
  expect(await saveDraft(ctx, { documentId, text: 'a\0', edit: 0 })).toEqual(unreadable);
  expect(await createDocument(ctx, { path: quizPath, text: '\ud800' })).toEqual(unreadable);
});

test('a document needs a place of its own', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  await aDocument(ctx);
  const refused = (code: string) => ({ ok: false, refusal: { code } });
  for (const path of ['en/a-course/readme.txt', '../x.yaml', 'archived/doc_1/en/poster.yaml', ''])
    expect(await createDocument(ctx, { path, text: '' })).toEqual(refused('path-unknown'));
  const again = Array.from({ length: 3 }, () => createDocument(ctx, { path: quizPath, text: '' }));
  const outcomes = await Promise.all(again);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes).toContainEqual(refused('path-taken'));
  expect(await createDocument(ctx, { path: lessonPath, text: '' })).toEqual(refused('path-taken'));
});

test('what is archived is not changed, and its path is free', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  const documentId = await aDocument(ctx);
  const change = { documentId, path: lessonPath, text: aText(), kind: 'moved' as const };
  await house.db.$transaction((tx) => changeDocuments(tx, ctx, [{ ...change, archived: true }]));
  expect(await saveDraft(ctx, { documentId, text: 'x', edit: 0 })).toEqual({
    ...{ ok: false, refusal: { code: 'document-archived' } },
  });
  expect(await getDocument(ctx, { documentId })).toMatchObject({
    ...{ path: lessonPath, archivedAt: ctx.now },
  });
  expect(await findDocument(ctx, { path: lessonPath })).toBeNull();
  expect(await listDocuments(ctx, { archived: true })).toMatchObject([{ id: documentId }]);
  await aDocument(ctx);
});

test('documents change places in one go, keep their state, and nobody is pushed away', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  const [one, two] = ['en/a-course/01-first/01-one.mdx', 'en/a-course/01-first/02-two.mdx'];
  const ids = [await aDocument(ctx, one), await aDocument(ctx, two)];
  await house.db.document.updateMany({ data: { state: 'published' } });
  const move = (documentId = '', path: string) => ({
    documentId,
    path,
    text: aText(),
    kind: 'moved' as const,
  });
  const swapped = [
    move(ids[0], 'en/a-course/01-first/02-one.mdx'),
    move(ids[1], 'en/a-course/01-first/01-two.mdx'),
  ];
  const run = (changes: typeof swapped) =>
    house.db.$transaction((tx) => changeDocuments(tx, ctx, changes));
  expect(await run(swapped)).toMatchObject([{ edit: 0, state: 'published' }, { edit: 0 }]);
  expect(await listRevisions(ctx, { documentId: ids[0] ?? '' })).toMatchObject([
    { number: 2, kind: 'moved', note: `${one} → en/a-course/01-first/02-one.mdx` },
    { number: 1 },
  ]);
  await expect(run([move(ids[0], 'en/a-course/01-first/01-two.mdx')])).rejects.toThrow(
    'there is a document',
  );
  await expect(run([move('doc_none', quizPath)])).rejects.toThrow(NotFoundError);
  expect(await findDocument(ctx, { path: 'en/a-course/01-first/02-one.mdx' })).toMatchObject({
    id: ids[0],
  });
});

test('who has a document open sees who else has', async () => {
  await using house = await aHouse();
  const [amina, benoit] = [await anAuthor(house), await anAuthor(house, { name: 'Benoit' })];
  const documentId = await aDocument(amina.ctx);
  const open = { documentId, writing: false };
  expect(await announcePresence(amina.ctx, open)).toEqual({ others: [] });
  expect(await announcePresence(benoit.ctx, { ...open, writing: true })).toEqual({
    others: [{ learnerId: amina.learnerId, name: 'Amina', seenAt: amina.ctx.now, writing: false }],
  });
  expect(await announcePresence(amina.ctx, open)).toMatchObject({
    others: [{ name: 'Benoit', writing: true }],
  });
  expect(await announcePresence(amina.at(1), open)).toEqual({ others: [] });
});

test('a role for one course opens that course alone', async () => {
  await using house = await aHouse();
  const amina = await anAuthor(house);
  const { ctx } = await anAuthor(house, { name: 'Chen', course: 'a-course' });
  const own = await aDocument(ctx);
  const others = await aDocument(amina.ctx, 'en/another/course.yaml', 'title: X\n');
  const shared = await aDocument(amina.ctx, 'sources.yaml', '{}\n');
  expect((await listDocuments(ctx)).map(({ id }) => id)).toEqual([own]);
  expect(await saveDraft(ctx, { documentId: own, text: 'x', edit: 0 })).toMatchObject({ ok: true });
  for (const documentId of [others, shared]) {
    await expect(getDocument(ctx, { documentId })).rejects.toThrow(ForbiddenError);
    await expect(saveDraft(ctx, { documentId, text: 'x', edit: 0 })).rejects.toThrow(
      ForbiddenError,
    );
    await expect(listRevisions(ctx, { documentId })).rejects.toThrow(ForbiddenError);
    await expect(announcePresence(ctx, { documentId, writing: true })).rejects.toThrow(
      ForbiddenError,
    );
  }
  await expect(createDocument(ctx, { path: 'fr/poster.yaml', text: '' })).rejects.toThrow(
    ForbiddenError,
  );
});

test('what is not there is absent', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  const none = { documentId: 'doc_none' };
  await expect(getDocument(ctx, none)).rejects.toThrow(NotFoundError);
  await expect(saveDraft(ctx, { ...none, text: '', edit: 0 })).rejects.toThrow(NotFoundError);
  await expect(listRevisions(ctx, none)).rejects.toThrow(NotFoundError);
  await expect(announcePresence(ctx, { ...none, writing: false })).rejects.toThrow(NotFoundError);
  const documentId = await aDocument(ctx);
  await expect(getRevision(ctx, { documentId, number: 9 })).rejects.toThrow(NotFoundError);
});
