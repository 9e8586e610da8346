import { contentFolder } from '@heard/curriculum';
import { NotFoundError } from '@heard/domain/identity';
import { expect, test, vi } from 'vitest';
import { aHouse } from '../identity/testing/house.server.ts';
import { getWritingRoom, findDocument, previewLesson, shipDocuments } from './index.server.ts';
import { readTexts } from './read-texts.server.ts';
import { anAuthor } from './testing/an-author.server.ts';

vi.setConfig({ testTimeout: 120_000 });

const place = 'parliamentary-briefing/01-third-protocol/02-three-doors.mdx';

test('an author sees what a text would become, and what it may name', async () => {
  await using house = await aHouse();
  await shipDocuments(house.ctxOf({ kind: 'system' }), readTexts(contentFolder).texts);
  const { ctx } = await anAuthor(house);
  const lesson = await findDocument(ctx, { path: `en/${place}` });
  if (!lesson) throw new Error('no lesson');
  const ask = { documentId: lesson.id, text: `${lesson.text}\n\nWords of today.\n` };

  const shown = await previewLesson(ctx, ask);
  if (shown.kind !== 'shown') throw new Error(shown.kind);
  expect(shown).toMatchObject({ locale: 'en', isTranslation: false, preview: { problems: [] } });
  expect(shown.preview.html).toContain('Words of today.');
  expect(await findDocument(ctx, { path: lesson.path })).toMatchObject({ text: lesson.text });

  const french = await previewLesson(ctx, { ...ask, locale: 'fr' });
  expect(french).toMatchObject({ kind: 'shown', locale: 'fr', isTranslation: true });

  const wrong = await previewLesson(ctx, { ...ask, text: `${lesson.text}\n\n<Unknown />\n` });
  expect(wrong).toMatchObject({
    kind: 'shown',
    preview: { html: null, problems: [{ column: 1 }] },
  });

  const room = await getWritingRoom(ctx, { documentId: lesson.id });
  expect(room.place).toMatchObject({ key: 'third-protocol/three-doors', locale: 'en' });
  expect(room.aids.facts.length).toBeGreaterThan(10);

  const facts = await findDocument(ctx, { path: 'sources.yaml' });
  const other = { documentId: facts?.id ?? '', text: '' };
  await expect(previewLesson(ctx, other)).rejects.toThrow(NotFoundError);
  await expect(getWritingRoom(ctx, other)).rejects.toThrow(NotFoundError);
  const gone = { documentId: 'doc_none', text: '' };
  await expect(previewLesson(ctx, gone)).rejects.toThrow(NotFoundError);
});
