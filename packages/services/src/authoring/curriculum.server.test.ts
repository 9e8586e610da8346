import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { contentFolder } from '@heard/curriculum';
import { aContentFolder } from '@heard/curriculum/testing';
import { expect, test, vi } from 'vitest';
import { aHouse } from '../identity/testing/house.server.ts';
import {
  checkCurriculum,
  exportCurriculum,
  findDocument,
  importCurriculum,
  saveDraft,
  shipDocuments,
} from './index.server.ts';
import { listEntries, readTexts } from './read-texts.server.ts';
import { anAuthor } from './testing/an-author.server.ts';

vi.setConfig({ testTimeout: 240_000 });

/** A folder that is gone at the end of the test. */
function anEmptyFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'heard-export-'));
  const file = (name: string) => path.join(folder, name);
  return { folder, file, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Every file of a folder with its bytes. */
function bytesOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    listEntries(folder).map(({ file }) => [
      path.relative(folder, file),
      readFileSync(file).toString('base64'),
    ]),
  );
}

test('what is shipped comes back from two databases with the same bytes', async () => {
  await using house = await aHouse();
  await using other = await aHouse();
  using first = anEmptyFolder();
  using second = anEmptyFolder();
  const shipped = bytesOf(contentFolder);
  expect(Object.keys(shipped)).toContain('facts/ratifications.json');
  const ctx = house.ctxOf({ kind: 'system' });
  await shipDocuments(ctx, readTexts(contentFolder).texts);
  await exportCurriculum(ctx, first);
  expect(bytesOf(first.folder)).toEqual(shipped);
  const system = other.ctxOf({ kind: 'system' });
  const { texts } = readTexts(first.folder);
  await shipDocuments(system, texts);
  await exportCurriculum(system, second);
  expect(bytesOf(second.folder)).toEqual(shipped);
});

test('a folder is imported, exported again, and follows what is changed', async () => {
  await using house = await aHouse();
  using content = aContentFolder();
  const ctx = house.ctxOf({ kind: 'system' });
  const place = { folder: content.folder, cacheFolder: content.cache };
  const counts = { created: 8, changed: 0, archived: 0, unchanged: 0 };
  expect(await importCurriculum(ctx, place)).toEqual({ ok: true, ...counts });
  const lesson = 'en/a-course/01-first/01-one.mdx';
  expect(await findDocument(ctx, { path: lesson })).toMatchObject({
    ...{ state: 'published', text: content.read(lesson), approvedText: content.read(lesson) },
    updatedBy: null,
  });
  expect(await house.db.bankQuestion.count()).toBe(1);
  using folder = anEmptyFolder();
  expect(await exportCurriculum(ctx, folder)).toMatchObject({ ok: true, written: 8 });
  expect(bytesOf(folder.folder)).toEqual(bytesOf(content.folder));

  content.write(lesson, content.read(lesson).replace('See', 'Look at'));
  content.write('en/glossary/b.yaml', 'opac: { term: OPAC, definition: The protocol on war. }\n');
  rmSync(path.join(content.folder, 'en/glossary/a.yaml'));
  const next = { created: 1, changed: 1, archived: 1, unchanged: 6 };
  expect(await importCurriculum(ctx, place)).toEqual({ ok: true, ...next });
  expect(await findDocument(ctx, { path: lesson })).toMatchObject({ state: 'draft', edit: 1 });
  expect(await exportCurriculum(ctx, folder)).toEqual({ ok: true, written: 8, removed: 1 });
  expect(bytesOf(folder.folder)).toEqual(bytesOf(content.folder));
});

test('a course that the folder has not stays, and one that comes back leaves the archive', async () => {
  await using house = await aHouse();
  using content = aContentFolder();
  const ctx = house.ctxOf({ kind: 'system' });
  const place = { folder: content.folder, cacheFolder: content.cache };
  const { ctx: author } = await anAuthor(house);
  await importCurriculum(ctx, place);
  const data = { path: 'en/other/course.yaml', text: 'title: Other\n', kind: 'created' as const };
  const { changeDocuments } = await import('./change-documents.server.ts');
  await house.db.$transaction((tx) => changeDocuments(tx, author, [data]));
  const glossary = content.read('en/glossary/a.yaml');
  content.write('en/glossary/a.yaml', 'opac: { term: OPAC, definition: The protocol on war. }\n');
  await importCurriculum(ctx, place);
  content.write('en/glossary/b.yaml', glossary);
  rmSync(path.join(content.folder, 'en/glossary/a.yaml'));
  expect(await importCurriculum(ctx, place)).toMatchObject({ created: 1, archived: 1 });
  content.write('en/glossary/a.yaml', 'opac: { term: OPAC, definition: The protocol on war. }\n');
  expect(await importCurriculum(ctx, place)).toMatchObject({ created: 0, changed: 1, archived: 0 });
  expect(await findDocument(ctx, { path: 'en/other/course.yaml' })).not.toBeNull();
});

test('a folder with problems changes nothing, and tells all of them', async () => {
  await using house = await aHouse();
  using content = aContentFolder({ 'en/a-course/notes.txt': 'x', 'en/readme.md': 'x' });
  const ctx = house.ctxOf({ kind: 'system' });
  writeFileSync(path.join(content.folder, 'en/poster.yaml'), Buffer.from([0xff, 0xfe, 0x41]));
  writeFileSync(path.join(content.folder, 'en/pictures.yaml'), 'a: \0');
  writeFileSync(path.join(content.folder, 'en/sources.yaml'), 'x'.repeat(1_048_577));
  symlinkSync('/etc/passwd', path.join(content.folder, 'en/facts.yaml'));
  const place = { folder: content.folder, cacheFolder: content.cache };
  const outcome = await importCurriculum(ctx, place);
  const told = outcome.ok ? [] : outcome.refusal.problems;
  expect(told.map((one) => [path.relative(content.folder, one.path), one.message])).toEqual([
    ['en/a-course/notes.txt', 'has no place in the curriculum'],
    ['en/facts.yaml', 'is no file: links and other things have no place here'],
    ['en/pictures.yaml', 'holds a sign that no text has'],
    ['en/poster.yaml', 'is no text in UTF-8'],
    ['en/readme.md', 'has no place in the curriculum'],
    ['en/sources.yaml', 'is too long: 1048576 bytes at most'],
  ]);
  expect(await house.db.document.count()).toBe(0);
  using broken = aContentFolder({ 'en/a-course/01-first/quiz.yaml': 'title: [\n' });
  const wrong = await importCurriculum(ctx, { folder: broken.folder, cacheFolder: content.cache });
  expect(wrong).toMatchObject({ ok: false, refusal: { code: 'content-wrong' } });
  using empty = anEmptyFolder();
  expect(await checkCurriculum(ctx, empty)).toMatchObject({
    refusal: { problems: [{ message: 'there is no curriculum' }] },
  });
  expect(await house.db.document.count()).toBe(0);
  expect(await house.db.auditEntry.count()).toBe(0);
});

test('an import does not lose what an author has written: it is in the history', async () => {
  await using house = await aHouse();
  using content = aContentFolder();
  const system = house.ctxOf({ kind: 'system' });
  const place = { folder: content.folder, cacheFolder: content.cache };
  await importCurriculum(system, place);
  const { ctx } = await anAuthor(house);
  const found = await findDocument(ctx, { path: 'sources.yaml' });
  const documentId = found?.id ?? '';
  await saveDraft(ctx, { documentId, text: '# mine\n', edit: 0 });
  await importCurriculum(system, place);
  const revisions = await house.db.documentRevision.findMany({
    where: { documentId },
    orderBy: { number: 'asc' },
  });
  expect(revisions.map(({ text }) => text)).toEqual([found?.text, '# mine\n', found?.text]);
});

test('nothing is written beside files that are none of ours', async () => {
  await using house = await aHouse();
  using content = aContentFolder();
  using folder = anEmptyFolder();
  const ctx = house.ctxOf({ kind: 'system' });
  await shipDocuments(ctx, readTexts(content.folder).texts);
  writeFileSync(folder.file('thesis.doc'), 'years of work');
  writeFileSync(folder.file('.gitignore'), '*.bak');
  expect(await exportCurriculum(ctx, folder)).toMatchObject({
    refusal: { code: 'folder-not-ours', problems: [{ path: folder.file('thesis.doc') }] },
  });
  expect(await exportCurriculum(ctx, { folder: folder.file('thesis.doc') })).toMatchObject({
    refusal: { code: 'folder-not-ours' },
  });
  rmSync(folder.file('thesis.doc'));
  expect(await exportCurriculum(ctx, folder)).toMatchObject({ ok: true });
  expect(readFileSync(folder.file('.gitignore'), 'utf8')).toBe('*.bak');
});

/** Runs the program as `pnpm curriculum` does. */
function runProgram(url: string, data: string, given: string[]) {
  const program = path.join(import.meta.dirname, 'curriculum-command.server.ts');
  return promisify(execFile)(process.execPath, ['--import', 'tsx', program, ...given], {
    env: { ...process.env, DATABASE_URL: url, HEARD_DATA_DIR: data, INIT_CWD: data },
  });
}

test('the program imports, exports and checks a folder, and ends with 1 at a problem', async () => {
  await using house = await aHouse();
  using content = aContentFolder();
  using folder = anEmptyFolder();
  const run = (...given: string[]) => runProgram(house.url, folder.folder, given);
  expect((await run('import', content.folder)).stdout).toBe(
    '8 documents new, 0 changed, 0 archived, 0 as they were\n',
  );
  expect((await run('export', 'out')).stdout).toBe('8 files written, 0 taken away\n');
  expect((await run('check', 'out')).stdout).toBe('8 files, no problem\n');
  writeFileSync(folder.file('out/notes.txt'), 'x');
  for (const word of ['check', 'import', 'export'])
    await expect(run(word, 'out'), word).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^out\/notes\.txt:1:1: .+\n$/),
    });
  for (const given of [[], ['check'], ['toString', 'x'], ['export', 'a', 'b']])
    await expect(run(...given)).rejects.toMatchObject({
      code: 1,
      stderr: 'Say one of: pnpm curriculum export|import|check <folder>\n',
    });
});
