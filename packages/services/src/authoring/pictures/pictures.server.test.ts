import { readdirSync } from 'node:fs';
import path from 'node:path';
import { aContentFolder } from '@heard/curriculum/testing';
import { loadCurriculum } from '@heard/curriculum/load';
import { ForbiddenError, NotFoundError } from '@heard/domain/identity';
import { expect, test, vi } from 'vitest';
import type { Ctx } from '../../context.server.ts';
import { aHouse, type House } from '../../identity/testing/house.server.ts';
import { publishCourseVersion } from '../../courses/index.server.ts';
import { aPhoto } from '../../media/testing/made-pictures.server.ts';
import {
  changeDocuments,
  changePicture,
  deletePicture,
  exportCurriculum,
  findDocument,
  getPicture,
  importCurriculum,
  listPictures,
  openDraftFolder,
  saveDraft,
  uploadPicture,
  writeTexts,
} from '../index.server.ts';
import { aDocument, aText, lessonPath } from '../testing/a-document.server.ts';
import { anAuthor } from '../testing/an-author.server.ts';

vi.setConfig({ testTimeout: 120_000 });

const photo = await aPhoto(80, 40).jpeg().toBuffer();
const said = {
  words: { en: { alt: 'Two hills.' }, fr: { alt: '' } },
  ...{ credit: 'Amina K.', licence: 'CC BY 4.0' },
};

function upload(ctx: Ctx, change: Partial<Parameters<typeof uploadPicture>[1]> = {}) {
  return uploadPicture(ctx, { bytes: photo, name: 'Our visit.jpg', ...said, ...change });
}

async function uploaded(ctx: Ctx, change = {}) {
  const outcome = await upload(ctx, change);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome;
}

const filesOf = (house: House) => {
  try {
    return readdirSync(house.settings.mediaDir);
  } catch {
    return [];
  }
};

/** Approves what stands now, as a review would. */
function approveAll(house: House) {
  return house.db.$executeRaw`UPDATE "Document" SET "approvedText" = text, state = 'approved'`;
}

test('an uploaded picture is on disk, in the curriculum, and may be shown by a lesson at once', async () => {
  await using house = await aHouse();
  using content = aContentFolder();
  await importCurriculum(house.ctxOf({ kind: 'system' }), content);
  const { ctx } = await anAuthor(house);
  const picture = await uploaded(ctx);
  expect(picture).toMatchObject({ id: 'our-visit', width: 80, height: 40 });
  expect(filesOf(house)).toEqual([picture.file]);
  const list = await findDocument(ctx, { path: 'media.yaml' });
  expect(list?.text).toContain(`  file: ${picture.file}`);
  const lesson = await findDocument(ctx, { path: lessonPath });
  await saveDraft(ctx, {
    ...{ documentId: lesson?.id ?? '', edit: lesson?.edit ?? 0 },
    text: `${lesson?.text}\n<Picture name="our-visit" />\n`,
  });
  const { folder } = await openDraftFolder(ctx);
  const { value, errors } = await loadCurriculum(folder);
  expect(errors).toEqual([]);
  const html = value?.courses.flatMap(({ lessons }) => lessons.map((one) => one.html)).join();
  expect(html).toContain(`src="/media/${picture.file}" alt="Two hills."`);
  const [shown] = (await listPictures(ctx, { use: 'used' })).pictures;
  expect(shown).toMatchObject({ id: 'our-visit', uses: [{ path: lessonPath, inApproved: false }] });
});

test('a new picture goes out with the first approved lesson that shows it; later words are reviewed', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  const lesson = await aDocument(ctx);
  await uploaded(ctx);
  expect(await findDocument(ctx, { path: 'media.yaml' })).toMatchObject({ state: 'approved' });
  const change = (alt: string) =>
    changePicture(ctx, { id: 'our-visit', ...said, words: { en: { alt } } });
  expect(await change('Three hills.')).toEqual({ ok: true, review: false });
  const words = await findDocument(ctx, { path: 'en/pictures.yaml' });
  expect(words).toMatchObject({ state: 'approved', text: words?.approvedText });
  expect(words?.text).toContain('Three hills.');
  const text = aText('<Picture name="our-visit" />');
  await saveDraft(ctx, { documentId: lesson, text, edit: 0 });
  await approveAll(house);
  expect(await change('Four hills.')).toEqual({ ok: true, review: true });
  const reviewed = await findDocument(ctx, { path: 'en/pictures.yaml' });
  expect(reviewed).toMatchObject({ state: 'draft', approvedText: words?.text });
  expect(reviewed?.text).toContain('Four hills.');
});

test('what colleagues write in the same texts is neither lost nor approved', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  await aDocument(ctx, 'en/pictures.yaml', '# ours\nmine:\n  alt: A draft. # still\n');
  await uploaded(ctx);
  const words = await findDocument(ctx, { path: 'en/pictures.yaml' });
  expect(words?.text).toMatch(/^# ours\nmine:\n {2}alt: A draft\. # still\nour-visit:\n/);
  expect(words?.state).toBe('draft');
  expect(words?.approvedText).toContain('our-visit');
  expect(words?.approvedText).not.toContain('A draft.');
});

test('names do not clash: with each other, with drawn pictures, or when two upload at once', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  const ids = await Promise.all([1, 2, 3].map(async () => (await uploaded(ctx)).id));
  expect(ids.sort()).toEqual(['our-visit', 'our-visit-2', 'our-visit-3']);
  expect((await uploaded(ctx, { name: 'deadlines.png' })).id).toBe('deadlines-2');
  expect(filesOf(house)).toHaveLength(1);
});

test.each([
  [{ words: {} }, { code: 'picture-text-missing', field: 'alt-en' }],
  [{ words: { en: { alt: ' \n ' } } }, { code: 'picture-text-missing', field: 'alt-en' }],
  [
    { words: { en: { alt: 'A.' }, fr: { alt: '', caption: 'Là.' } } },
    { code: 'picture-text-missing', field: 'alt-fr' },
  ],
  [{ credit: '' }, { code: 'picture-text-missing', field: 'credit' }],
  [{ licence: '\t' }, { code: 'picture-text-missing', field: 'licence' }],
  [
    { words: { en: { alt: 'long '.repeat(100) } } },
    { code: 'picture-text-too-long', field: 'alt-en', limit: 400 },
  ],
  [{ bytes: Buffer.from('<html>') }, { code: 'picture-type-unknown' }],
  [{ bytes: photo.subarray(0, 300) }, { code: 'picture-broken' }],
])('refuses %o and keeps nothing', async (change, refusal) => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  expect(await upload(ctx, change)).toEqual({ ok: false, refusal });
  expect(filesOf(house)).toEqual([]);
  expect(await house.db.document.count()).toBe(0);
});

test('a list that cannot be read is not written over', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  await aDocument(ctx, 'media.yaml', 'a: [');
  expect(await upload(ctx)).toEqual({
    ...{ ok: false, refusal: { code: 'picture-list-unreadable', path: 'media.yaml' } },
  });
  expect(await findDocument(ctx, { path: 'media.yaml' })).toMatchObject({ text: 'a: [' });
  expect(await findDocument(ctx, { path: 'en/pictures.yaml' })).toBeNull();
});

test('a picture that no lesson shows is deleted with its words and bytes', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  const first = await uploaded(ctx);
  const twin = await uploaded(ctx);
  expect(await deletePicture(ctx, { id: first.id })).toEqual({ ok: true });
  expect(filesOf(house)).toEqual([twin.file]);
  expect(await deletePicture(ctx, { id: twin.id })).toEqual({ ok: true });
  expect(filesOf(house)).toEqual([]);
  const words = await findDocument(ctx, { path: 'en/pictures.yaml' });
  expect([words?.text, words?.approvedText]).not.toContain('our-visit');
  await expect(deletePicture(ctx, { id: first.id })).rejects.toThrow(NotFoundError);
  await expect(deletePicture(ctx, { id: 'deadlines' })).rejects.toThrow(NotFoundError);
  await expect(getPicture(ctx, { id: first.id })).rejects.toThrow(NotFoundError);
});

test('one that a lesson shows is not: as written, as approved, or as published', async () => {
  await using house = await aHouse();
  using content = aContentFolder();
  const system = house.ctxOf({ kind: 'system' });
  await importCurriculum(system, content);
  const { ctx } = await anAuthor(house);
  const { id, file } = await uploaded(ctx);
  const lesson = await findDocument(ctx, { path: lessonPath });
  const documentId = lesson?.id ?? '';
  const write = (text: string) =>
    house.db.$transaction((tx) =>
      changeDocuments(tx, ctx, [{ documentId, path: lessonPath, text, kind: 'edited' }]),
    );
  const plain = lesson?.text ?? '';
  await write(`${plain}\n<Picture name="our-visit" />\n`);
  expect(await deletePicture(ctx, { id })).toMatchObject({
    refusal: { code: 'picture-used', uses: [{ documentId, inText: true, inApproved: false }] },
  });
  await approveAll(house);
  const { folder } = await openDraftFolder(ctx);
  const { value } = await loadCurriculum(folder);
  for (const course of value?.courses ?? []) await publishCourseVersion(system, course);
  await write(plain);
  expect(await deletePicture(ctx, { id })).toMatchObject({
    refusal: { uses: [{ inText: false, inApproved: true }], published: [{ course: 'a-course' }] },
  });
  await approveAll(house);
  expect(await deletePicture(ctx, { id })).toMatchObject({
    refusal: { uses: [], published: [{ course: 'a-course', number: 1, locale: 'en' }] },
  });
  expect(filesOf(house)).toEqual([file]);
});

test('whoever writes in one course uploads, and changes nothing that another course shows', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  const guest = await anAuthor(house, { name: 'Bo', course: 'another-course' });
  await aDocument(ctx, lessonPath, aText('<Picture name="our-visit" />'));
  await uploaded(guest.ctx);
  await expect(changePicture(guest.ctx, { id: 'our-visit', ...said })).rejects.toThrow(
    ForbiddenError,
  );
  expect((await uploaded(guest.ctx)).id).toBe('our-visit-2');
  expect(await changePicture(guest.ctx, { id: 'our-visit-2', ...said })).toMatchObject({
    ok: true,
  });
  expect(await deletePicture(guest.ctx, { id: 'our-visit-2' })).toEqual({ ok: true });
});

test('the words of a drawn picture change, and those inside it stay', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  await aDocument(ctx, 'en/pictures.yaml', 'deadlines:\n  alt: Old.\n  labels:\n    one: Two\n');
  const words = { en: { alt: 'New.' } };
  const none = { credit: '', licence: '' };
  expect(await changePicture(ctx, { id: 'deadlines', words, ...none })).toMatchObject({ ok: true });
  expect((await findDocument(ctx, { path: 'en/pictures.yaml' }))?.text).toBe(
    'deadlines:\n  alt: New.\n  labels:\n    one: Two\n',
  );
});

test('pictures travel with the curriculum, byte for byte, and lost or foreign ones are told', async () => {
  await using house = await aHouse();
  await using other = await aHouse();
  using content = aContentFolder();
  using out = aContentFolder();
  const system = house.ctxOf({ kind: 'system' });
  await importCurriculum(system, content);
  const { ctx } = await anAuthor(house);
  const { file } = await uploaded(ctx);
  expect(await exportCurriculum(ctx, out)).toMatchObject({ ok: true, written: 11 });
  expect(readdirSync(path.join(out.folder, 'media'))).toEqual([file]);
  const there = other.ctxOf({ kind: 'system' });
  expect(await importCurriculum(there, out)).toMatchObject({ ok: true, created: 10 });
  expect(filesOf(other)).toEqual([file]);
  using again = aContentFolder();
  await exportCurriculum(there, again);
  for (const place of [`media/${file}`, 'media.yaml', 'en/pictures.yaml'])
    expect(again.read(place), place).toBe(out.read(place));
  using drafts = aContentFolder();
  await writeTexts(there, 'approved', path.join(drafts.folder, 'inner'));
  expect(readdirSync(path.join(drafts.folder, 'inner/media'))).toEqual([file]);

  out.write(`media/${file}`, 'other bytes');
  out.write(`media/${'0'.repeat(64)}.svg`, '<svg/>');
  const refused = await importCurriculum(there, out);
  expect(refused).toMatchObject({ ok: false });
  const problems = refused.ok ? [] : refused.refusal.problems.map(({ message }) => message);
  expect(problems).toContain('is not called by the SHA-256 of what it holds');
  expect(problems).toContain('is a picture that media.yaml does not name');

  await deletePicture(ctx, { id: 'our-visit' });
  await house.db.$transaction(async (tx) => {
    const list = await findDocument(ctx, { path: 'media.yaml' });
    const text = again.read('media.yaml');
    await changeDocuments(tx, ctx, [
      { documentId: list?.id ?? '', path: 'media.yaml', text, kind: 'edited' },
    ]);
  });
  expect(await exportCurriculum(ctx, again)).toMatchObject({ refusal: { code: 'picture-lost' } });
  expect(again.read(`media/${file}`)).not.toBe('');
});
