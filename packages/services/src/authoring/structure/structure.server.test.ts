import { NotFoundError } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import { aHouse } from '../../identity/testing/house.server.ts';
import {
  archiveDocument,
  bringBackDocument,
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
  saveDraft,
} from '../index.server.ts';
import { aDocument, aText } from '../testing/a-document.server.ts';
import { anAuthor } from '../testing/an-author.server.ts';

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
