import { NotFoundError } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import { aHouse } from '../identity/testing/house.server.ts';
import {
  archiveDocument,
  bringBackDocument,
  compareRevisions,
  createCourse,
  createLesson,
  createModule,
  createQuiz,
  duplicateCourse,
  duplicateLesson,
  findDocument,
  getCourseStructure,
  getDocument,
  listCourseDrafts,
  listDocuments,
  moveInCourse,
  restoreRevision,
  saveDraft,
  searchDocuments,
} from './index.server.ts';
import { aDocument, aText, quizPath } from './testing/a-document.server.ts';
import { anAuthor } from './testing/an-author.server.ts';

const course = { slug: 'a-course', title: 'A course', audience: 'professional' as const };
const here = { course: 'a-course', locale: 'en' };

/** A course in two languages with two modules and three lessons in the first. */
async function aCourse(ctx: Parameters<typeof createCourse>[0]) {
  for (const locale of ['en', 'fr']) {
    expect(await createCourse(ctx, { ...course, slug: `a-${locale}`, locale })).toMatchObject({
      ok: true,
    });
    const place = { course: 'a-course', locale };
    await aDocument(ctx, `${locale}/a-course/course.yaml`, courseText);
    await aDocument(ctx, `${locale}/a-course/01-one/01-first.mdx`, aText('', `First ${locale}`));
    await createLesson(ctx, { ...place, module: 'one', slug: 'second', title: 'Second' });
    await createLesson(ctx, { ...place, module: 'one', slug: 'third', title: 'Third' });
    await createModule(ctx, { ...place, slug: 'two', title: 'Two' });
  }
}
const courseText =
  '# Keep this remark.\ntitle: A course\nmodules:\n  - { slug: one, title: One, summary: S, quiz: false }\n';

async function pathsOf(ctx: Parameters<typeof createCourse>[0], locale: string) {
  const documents = await listDocuments(ctx, { course: 'a-course', locale });
  return documents.map(({ path }) => path.replace(`${locale}/a-course/`, ''));
}

test('a course is begun with a module and a lesson, and listed', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  expect(await createCourse(ctx, { ...course, locale: 'en' })).toMatchObject({ ok: true });
  expect(await listCourseDrafts(ctx)).toMatchObject([
    { course: 'a-course', title: 'A course', locales: ['en'], lessons: 1, states: { draft: 2 } },
  ]);
  expect(await getCourseStructure(ctx, here)).toMatchObject({
    modules: [{ slug: 'first-module', lessons: [{ title: 'A course' }], quiz: null }],
  });
  const refused = (code: string) => ({ ok: false, refusal: { code } });
  expect(await createCourse(ctx, { ...course, locale: 'en' })).toEqual(refused('path-taken'));
  for (const slug of ['', 'A course', '../x', 'glossary'])
    expect(await createCourse(ctx, { ...course, slug, locale: 'en' })).toEqual(
      refused('path-unknown'),
    );
  await expect(getCourseStructure(ctx, { ...here, course: 'none' })).rejects.toThrow(NotFoundError);
});

test('lessons and modules change places in all languages at once, and remarks stay', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  await aCourse(ctx);
  await moveInCourse(ctx, { ...here, module: 'one', lesson: 'third', to: 0 });
  await moveInCourse(ctx, { ...here, module: 'two', to: 0 });
  for (const locale of ['en', 'fr'])
    expect(await pathsOf(ctx, locale)).toEqual([
      '01-two/01-first-lesson.mdx',
      '02-one/01-third.mdx',
      '02-one/02-first.mdx',
      '02-one/03-second.mdx',
      'course.yaml',
    ]);
  const file = await findDocument(ctx, { path: 'fr/a-course/course.yaml' });
  expect(file?.text).toContain('# Keep this remark.');
  expect((await getCourseStructure(ctx, here)).modules.map(({ slug }) => slug)).toEqual([
    'two',
    'one',
  ]);
});

test('a slug that is taken, a part that is not there and a course that cannot be read are refused', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  await aCourse(ctx);
  const taken = { ok: false, refusal: { code: 'path-taken' } };
  expect(await createLesson(ctx, { ...here, module: 'one', slug: 'third', title: 'x' })).toEqual(
    taken,
  );
  expect(await createModule(ctx, { ...here, slug: 'two', title: 'x' })).toEqual(taken);
  await expect(createQuiz(ctx, { ...here, module: 'none', title: 'x' })).rejects.toThrow(
    NotFoundError,
  );
  const file = await findDocument(ctx, { path: 'en/a-course/course.yaml' });
  await saveDraft(ctx, { documentId: file?.id ?? '', text: 'modules: [', edit: file?.edit ?? 0 });
  const unreadable = { ok: false, refusal: { code: 'course-unreadable' } };
  expect(await moveInCourse(ctx, { ...here, module: 'two', to: 0 })).toEqual(unreadable);
  expect(await createModule(ctx, { ...here, slug: 'new', title: 'x' })).toEqual(unreadable);
  expect(await getCourseStructure(ctx, here)).toMatchObject({ isReadable: false });
});

test('a quiz, a copy of a lesson and a copy of a course are made', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  await aCourse(ctx);
  await createQuiz(ctx, { ...here, module: 'one', title: 'Quiz' });
  await duplicateLesson(ctx, { ...here, module: 'one', lesson: 'first', slug: 'first-again' });
  expect((await getCourseStructure(ctx, here)).modules[0]).toMatchObject({
    ...{ hasQuiz: true, quiz: { title: 'Quiz' } },
    lessons: [{}, {}, {}, { title: 'First en', place: { slug: 'first-again' } }],
  });
  const copied = await duplicateCourse(ctx, { course: 'a-course', slug: 'copy' });
  expect(copied).toMatchObject({ ok: true });
  const count = (await listDocuments(ctx, { course: 'a-course' })).length;
  expect(await listDocuments(ctx, { course: 'copy' })).toHaveLength(count);
});

test('an archived lesson leaves in all languages, the others move up, and it comes back last', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  await aCourse(ctx);
  const first = await findDocument(ctx, { path: 'en/a-course/01-one/01-first.mdx' });
  const documentId = first?.id ?? '';
  expect(await archiveDocument(ctx, { documentId })).toEqual({ archived: 2 });
  for (const locale of ['en', 'fr'])
    expect((await pathsOf(ctx, locale)).slice(0, 2)).toEqual([
      '01-one/01-second.mdx',
      '01-one/02-third.mdx',
    ]);
  expect(await bringBackDocument(ctx, { documentId })).toEqual({ ok: true, broughtBack: 2 });
  expect((await pathsOf(ctx, 'fr'))[2]).toBe('01-one/03-first.mdx');
  expect((await getDocument(ctx, { documentId })).archivedAt).toBeNull();
});

test('a whole course is archived and brought back, unless its place is taken', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  await aCourse(ctx);
  const file = await findDocument(ctx, { path: 'en/a-course/course.yaml' });
  const documentId = file?.id ?? '';
  expect(await archiveDocument(ctx, { documentId })).toEqual({ archived: 10 });
  expect(await pathsOf(ctx, 'en')).toEqual([]);
  expect(await bringBackDocument(ctx, { documentId })).toEqual({ ok: true, broughtBack: 10 });
  await archiveDocument(ctx, { documentId });
  await aDocument(ctx, 'en/a-course/course.yaml', courseText);
  const taken = { ok: false, refusal: { code: 'path-taken' } };
  expect(await bringBackDocument(ctx, { documentId })).toEqual(taken);
});

test('history compares words of prose, and an old text comes back as a new revision', async () => {
  await using house = await aHouse();
  const author = await anAuthor(house);
  const documentId = await aDocument(author.ctx);
  await saveDraft(author.at(1), { documentId, text: aText('Other words.'), edit: 0 });
  const { parts } = await compareRevisions(author.ctx, { documentId, from: 1, to: 2 });
  expect(parts.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => [kind, text])).toEqual(
    [
      ['removed', 'Words'],
      ['added', 'Other words'],
    ],
  );
  expect(await restoreRevision(author.at(2), { documentId, number: 1 })).toEqual({
    ok: true,
    edit: 2,
  });
  expect(await getDocument(author.ctx, { documentId })).toMatchObject({ text: aText() });
  await archiveDocument(author.ctx, { documentId });
  expect(await restoreRevision(author.ctx, { documentId, number: 2 })).toEqual({
    ...{ ok: false, refusal: { code: 'document-archived' } },
  });
  await expect(restoreRevision(author.ctx, { documentId: 'doc_none', number: 1 })).rejects.toThrow(
    NotFoundError,
  );
});

test('questions are compared by their ids, field by field', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  const quiz = (...lines: string[]) =>
    `questions:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
  const before = quiz('{ id: a, prompt: Old }', '{ id: b, prompt: Gone }');
  const documentId = await aDocument(ctx, quizPath, before);
  const text = quiz('{ id: c, prompt: New }', '{ id: a, prompt: Changed }');
  await saveDraft(ctx, { documentId, text, edit: 0 });
  const { questions } = await compareRevisions(ctx, { documentId, from: 1, to: 2 });
  expect(questions).toMatchObject([
    { id: 'c', kind: 'added' },
    { id: 'a', kind: 'changed', fields: [{ name: 'prompt', before: 'Old', after: 'Changed' }] },
    { id: 'b', kind: 'removed' },
  ]);
});

test('a search finds every word in titles and texts, titles first, as written', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  await aDocument(
    ctx,
    'en/a/01-b/01-in-text.mdx',
    aText('The committee decides 100% of it.', 'Other'),
  );
  await aDocument(ctx, 'en/a/01-b/02-in-title.mdx', aText('Words.', 'The Committee'));
  const found = await searchDocuments(ctx, { query: 'COMMITTEE the' });
  expect(found.documents.map(({ title }) => title)).toEqual(['The Committee', 'Other']);
  expect(found).toMatchObject({ total: 2, page: 1, pages: 1 });
  const [exact] = (await searchDocuments(ctx, { query: '100%', page: 9 })).documents;
  expect(exact?.snippet).toMatchObject({
    found: '100%',
    after: expect.stringContaining(' of it.'),
  });
  for (const query of ['_ommittee', 'committee nothing', '', '\0'])
    expect((await searchDocuments(ctx, { query })).total, query).toBe(0);
});
