import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { contentFolder } from '@heard/curriculum';
import { loadCurriculum } from '@heard/curriculum/load';
import { ForbiddenError, type Actor } from '@heard/domain/identity';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { saveDraft } from '../authoring/index.server.ts';
import { aHouse } from '../identity/testing/house.server.ts';
import { readStamp } from './publication-stamp.server.ts';
import { seedCurriculum } from './seed-curriculum.server.ts';

const course = 'parliamentary-briefing';
const lesson = `en/${course}/01-third-protocol/01-why-it-exists.mdx`;

/** The project's lessons, compiled once for all tests of this file. */
const compiled = mkdtempSync(path.join(tmpdir(), 'heard-compiled-'));
vi.setConfig({ testTimeout: 120_000 });
beforeAll(async () => {
  copyContent(path.join(compiled, 'content'));
  await loadCurriculum(path.join(compiled, 'content'), {
    cacheFolder: path.join(compiled, 'cache'),
  });
}, 240_000);
afterAll(() => rmSync(compiled, { recursive: true }));

/** The project's content with one course in one language: more of them show nothing more here. */
function copyContent(folder: string): void {
  cpSync(contentFolder, folder, { recursive: true });
  for (const place of readdirSync(folder, { withFileTypes: true }))
    if (place.isDirectory() && !['en', 'facts'].includes(place.name))
      rmSync(path.join(folder, place.name), { recursive: true });
  for (const place of readdirSync(path.join(folder, 'en'), { withFileTypes: true }))
    if (place.isDirectory() && !['glossary', course].includes(place.name))
      rmSync(path.join(folder, 'en', place.name), { recursive: true });
}

/** A copy of the project's content and of the compiled lessons, and an empty database. */
async function aPlace() {
  const house = await aHouse();
  const home = mkdtempSync(path.join(tmpdir(), 'heard-seed-'));
  const folders = {
    content: path.join(home, 'content'),
    cache: path.join(home, 'cache/curriculum'),
  };
  copyContent(folders.content);
  cpSync(path.join(compiled, 'cache'), folders.cache, { recursive: true });
  return {
    ...{ house, folders, home },
    seed: (actor: Actor = { kind: 'system' }) => seedCurriculum(house.ctxOf(actor), folders),
    change: (file: string, from: string, to: string) => {
      const place = path.join(folders.content, file);
      const text = readFileSync(place, 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”`);
      writeFileSync(place, text.replace(from, to));
    },
    [Symbol.asyncDispose]: async () => {
      rmSync(home, { recursive: true });
      await house[Symbol.asyncDispose]();
    },
  };
}

const done = (number: number, isNew: boolean) => ({
  ok: true,
  courses: [{ slug: course, number, isNew }],
});

test('a fresh database gets the whole course, and a second seeding changes nothing', async () => {
  await using place = await aPlace();
  const { db } = place.house;
  expect(await place.seed()).toMatchObject(done(1, true));
  expect(await db.lessonVersion.count()).toBeGreaterThanOrEqual(15);
  expect(await db.questionVersion.count()).toBeGreaterThanOrEqual(80);
  expect(await db.quizVersion.count()).toBe(6);
  const audits = await db.auditEntry.findMany({ orderBy: [{ action: 'asc' }, { subject: 'asc' }] });
  const documents = audits.filter(({ action }) => action === 'document.created');
  expect(documents).toHaveLength(await db.document.count({ where: { state: 'published' } }));
  const others = audits.filter((audit) => !documents.includes(audit));
  expect(others.map(({ actor, action }) => [actor, action])).toEqual([
    ['system', 'course.published'],
    ...['glossary', 'poster', 'sources'].map(() => ['system', 'reference.published']),
  ]);
  expect(await place.seed()).toMatchObject(done(1, false));
  rmSync(path.join(place.folders.cache, 'published.json'));
  expect(await place.seed()).toMatchObject(done(1, false));
  expect(await db.courseVersion.count()).toBe(1);
});

test('a changed sentence makes a second version and leaves the first as it was', async () => {
  await using place = await aPlace();
  const { db } = place.house;
  await place.seed();
  const before = await db.lessonVersion.findMany({ orderBy: { lessonKey: 'asc' } });
  place.change(lesson, '## ', '## Changed: ');
  expect(await place.seed()).toMatchObject(done(2, true));
  const [first] = before;
  const stored = await db.lessonVersion.findMany({
    where: { courseVersionId: first?.courseVersionId },
    orderBy: { lessonKey: 'asc' },
  });
  expect(stored).toEqual(before);
});

test('a mistake in one file publishes nothing and is told with its line and column', async () => {
  await using place = await aPlace();
  place.change(lesson, '## ', '<script>alert(1)</script>\n\n## ');
  const outcome = await place.seed();
  expect(outcome).toMatchObject({
    ok: false,
    refusal: {
      code: 'content-wrong',
      problems: [
        {
          path: path.join(place.folders.content, lesson),
          line: expect.any(Number),
          column: 1,
          message: 'raw HTML is not allowed: <script>',
        },
      ],
    },
  });
  expect(await place.house.db.course.count()).toBe(0);
  expect(readStamp(place.folders.cache)).toBeNull();
});

test('a stamp is believed only where the database has what it says', async () => {
  await using place = await aPlace();
  await place.seed();
  await using other = await aHouse();
  const ctx = other.ctxOf({ kind: 'system' });
  expect(await seedCurriculum(ctx, place.folders)).toMatchObject(done(1, true));
  expect(await other.db.lessonVersion.count()).toBeGreaterThanOrEqual(15);
});

test('a stamp or a cached lesson that is not whole only costs time', async () => {
  await using place = await aPlace();
  await place.seed();
  for (const file of readdirSync(place.folders.cache).slice(-3))
    writeFileSync(path.join(place.folders.cache, file), '{"inputs":');
  expect(readStamp(place.folders.cache)).toBeNull();
  expect(await place.seed()).toMatchObject(done(1, false));
  expect(readStamp(place.folders.cache)).not.toBeNull();
});

test('documents follow the shipped files, and those that somebody changed are left', async () => {
  await using place = await aPlace();
  const { db } = place.house;
  expect(await place.seed()).toMatchObject({ documents: { updated: 0, archived: 0, left: 0 } });
  expect(await place.seed()).toMatchObject({ documents: null });
  const [mine, theirs] = [lesson, `en/${course}/guide.yaml`];
  const documentId = (await db.document.findUniqueOrThrow({ where: { path: mine } })).id;
  const person: Actor = {
    ...{ kind: 'member', learnerId: 'lrn_1', accountId: 'acc_1', roles: ['author'] },
  };
  const text = '---\ntitle: My own\n---\n';
  await saveDraft(place.house.ctxOf(person), { documentId, text, edit: 0 });
  place.change(mine, '## ', '## Changed: ');
  place.change(theirs, 'aim: ', 'aim: Changed. ');
  const documents = { created: 0, updated: 1, archived: 0, left: 1 };
  expect(await place.seed()).toMatchObject({ documents });
  expect(await db.document.findUnique({ where: { path: mine } })).toMatchObject({
    ...{ text, state: 'draft' },
  });
  const followed = await db.document.findUnique({ where: { path: theirs } });
  expect(followed?.text).toContain('aim: Changed. ');
  expect(followed).toMatchObject({ state: 'published', approvedText: followed?.text });
});

test('a course that a person published here is not published over, and a start stays quick', async () => {
  await using place = await aPlace();
  await place.seed();
  await place.house.db.courseVersion.updateMany({ data: { publishedBy: 'lrn_1' } });
  place.change(lesson, '## ', '## Changed: ');
  expect(await place.seed()).toMatchObject({ ...done(1, false), documents: { updated: 1 } });
  expect(await place.house.db.courseVersion.count()).toBe(1);
  expect(await place.seed()).toMatchObject({ documents: null });
});

test('a file without a place stops the seeding', async () => {
  await using place = await aPlace();
  writeFileSync(path.join(place.folders.content, 'en/notes.txt'), 'x');
  expect(await place.seed()).toMatchObject({
    refusal: { problems: [{ message: 'has no place in the curriculum' }] },
  });
});

test('two seedings at once publish one version', async () => {
  await using place = await aPlace();
  const both = await Promise.all([place.seed(), place.seed()]);
  const fresh = both.flatMap((outcome) => (outcome.ok ? outcome.courses : []));
  expect(fresh.map(({ isNew }) => isNew).sort()).toEqual([false, true]);
  expect(await place.house.db.courseVersion.count()).toBe(1);
});

test('only who may publish may seed', async () => {
  await using place = await aPlace();
  await expect(place.seed({ kind: 'anonymous' })).rejects.toThrow(ForbiddenError);
});

/** Runs the program as a start does. */
function runProgram(env: Record<string, string>, ...given: string[]) {
  const program = path.join(import.meta.dirname, 'run.server.ts');
  return promisify(execFile)(process.execPath, ['--import', 'tsx', program, ...given], {
    env: { ...process.env, ...env },
  });
}

test('the program seeds the database that it is given and says what it did', async () => {
  await using place = await aPlace();
  const last = async () => {
    const { stdout } = await runProgram({
      DATABASE_URL: place.house.url,
      HEARD_DATA_DIR: place.home,
    });
    return stdout.trim().split('\n').at(-1);
  };
  expect(await last()).toContain(`${course} version 1: new`);
  expect(await last()).toBe('nothing has changed');
});

test('the program stops at a mistake with its file, line and column', async () => {
  await using place = await aPlace();
  place.change(lesson, '## ', '{process.exit(0)}\n\n## ');
  const env = { DATABASE_URL: place.house.url, HEARD_DATA_DIR: place.home };
  await expect(runProgram(env, place.folders.content)).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(
      /01-why-it-exists\.mdx:\d+:1: expressions in \{ \} are not allowed/,
    ),
  });
  expect(await place.house.db.course.count()).toBe(0);
});

test('the program without a database says what is missing', async () => {
  await expect(runProgram({ DATABASE_URL: '' })).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('DATABASE_URL must be'),
  });
});
