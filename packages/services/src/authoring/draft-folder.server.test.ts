import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { aHouse } from '../identity/testing/house.server.ts';
import { changeDocuments, openDraftFolder, saveDraft, writeTexts } from './index.server.ts';
import { listEntries } from './read-texts.server.ts';
import { aDocument, aText, lessonPath, quizPath } from './testing/a-document.server.ts';
import { anAuthor } from './testing/an-author.server.ts';

test('the folder holds the working texts and follows what changes', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  const documentId = await aDocument(ctx);
  await aDocument(ctx, quizPath, 'questions: []\n');
  const first = await openDraftFolder(ctx);
  const read = (place: string) => readFileSync(path.join(first.folder, place), 'utf8');
  expect([read(lessonPath), read(quizPath)]).toEqual([aText(), 'questions: []\n']);
  expect(await openDraftFolder(ctx)).toEqual(first);

  await saveDraft(ctx, { documentId, text: aText('Other.'), edit: 0 });
  const second = await openDraftFolder(ctx);
  expect(second.folder).toBe(first.folder);
  expect(second.stamp).not.toBe(first.stamp);
  expect(read(lessonPath)).toBe(aText('Other.'));

  const change = { documentId, path: lessonPath, text: aText('Other.'), kind: 'moved' as const };
  await house.db.$transaction((tx) => changeDocuments(tx, ctx, [{ ...change, archived: true }]));
  const third = await openDraftFolder(ctx);
  expect(third.stamp).not.toBe(second.stamp);
  expect(existsSync(path.join(first.folder, lessonPath))).toBe(false);
});

test('many who ask at once get one whole folder', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  await aDocument(ctx);
  const asked = await Promise.all(Array.from({ length: 6 }, () => openDraftFolder(ctx)));
  expect(new Set(asked.map(({ stamp }) => stamp)).size).toBe(1);
  expect(listEntries(asked[0]?.folder ?? '')).toHaveLength(1);
});

test('folders of processes that are gone are cleared away', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  const left = path.join(path.dirname(house.settings.outboxDir), 'drafts/999999999-1/en');
  mkdirSync(left, { recursive: true });
  await openDraftFolder(ctx);
  expect(existsSync(left)).toBe(false);
});

test('approved texts are written apart from working ones', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  const documentId = await aDocument(ctx);
  await aDocument(ctx, quizPath, 'questions: []\n');
  const approvedText = aText('Approved.');
  await house.db.document.update({ where: { id: documentId }, data: { approvedText } });
  const home = path.dirname(house.settings.outboxDir);
  const [working, approved] = [path.join(home, 'working'), path.join(home, 'approved')];
  expect(await writeTexts(ctx, 'working', working)).toEqual({ written: 2 });
  expect(await writeTexts(ctx, 'approved', approved)).toEqual({ written: 1 });
  expect(readFileSync(path.join(working, lessonPath), 'utf8')).toBe(aText());
  expect(readFileSync(path.join(approved, lessonPath), 'utf8')).toBe(approvedText);
});
