import { ForbiddenError, NotFoundError } from '@heard/domain/identity';
import { expect, test, vi } from 'vitest';
import { noon } from '../../identity/testing/house.server.ts';
import { createDocument, getDocument } from '../index.server.ts';
import { aShippedCourse } from '../testing/a-shipped-course.server.ts';
import { anAuthor } from '../testing/an-author.server.ts';
import { checkCoursePublication, publishCourse } from './index.server.ts';

vi.setConfig({ testTimeout: 120_000 });

const course = 'a-course';
const lesson = 'en/a-course/01-first/01-one.mdx';
const quiz = 'en/a-course/01-first/quiz.yaml';
const glossary = 'en/glossary/a.yaml';

test('approved words are published as a correction, with what was written beside the courses', async () => {
  await using place = await aShippedCourse();
  const { benoit, house, write, approve } = place;
  const changed = await write(lesson, '## One', '## The first');
  const words = await write(glossary, 'The protocol on sale.', 'The second protocol.');
  const draft = await write('en/a-course/02-second/01-two.mdx', '## Two', '## The second');
  for (const id of [changed, words]) await approve(id);

  const check = await checkCoursePublication(benoit.ctx, { course });
  expect(check).toMatchObject({
    ...{ course, title: 'A course', newest: { number: 1, minor: 0 }, problems: [] },
    ...{ mayPublish: true, correction: { may: true, changes: [] } },
    leftBehind: [{ id: draft, state: 'draft', hasApproved: true }],
    differences: [{ kind: 'lesson', change: 'changed', locale: 'en', subject: 'first/one' }],
  });

  const published = await publishCourse(benoit.ctx, {
    ...{ course, kind: 'correction', note: ' Clearer titles ' },
  });
  expect(published).toMatchObject({ ok: true, version: { number: 1, minor: 1, isNew: true } });
  const version = await house.db.courseVersion.findFirstOrThrow({ where: { minor: 1 } });
  expect(version.publishedBy).toBe(benoit.learnerId);
  const lessons = await house.db.lessonVersion.findMany({
    where: { courseVersionId: version.id },
    orderBy: { lessonKey: 'asc' },
  });
  expect(lessons.map(({ html }) => /<h2[^>]*>(.*?)</.exec(html)?.[1])).toEqual([
    'The first',
    'Two',
  ]);
  const edition = await house.db.referenceEdition.findFirstOrThrow({ where: { kind: 'glossary' } });
  expect(edition.publishedBy).toBe(benoit.learnerId);
  expect(JSON.stringify(edition.body)).toContain('The second protocol.');
  const states = await Promise.all(
    [changed, words, draft].map(async (documentId) => getDocument(benoit.ctx, { documentId })),
  );
  expect(states.map(({ state }) => state)).toEqual(['published', 'published', 'draft']);
  expect(await house.db.publication.findMany()).toMatchObject([
    { state: 'done', kind: 'correction', note: 'Clearer titles', requestedBy: benoit.learnerId },
  ]);
  expect(await checkCoursePublication(benoit.ctx, { course })).toMatchObject({
    ...{ mayPublish: false, differences: [], newest: { minor: 1 } },
  });
});

test('what changes more than sentences is an edition, and says why it is no correction', async () => {
  await using place = await aShippedCourse();
  const { benoit, house, write, approve } = place;
  await approve(await write(quiz, 'answer: true', 'answer: false'));
  const changes = [{ code: 'key-differs', subject: 'q-1' }];
  expect(await checkCoursePublication(benoit.ctx, { course })).toMatchObject({
    correction: { may: false, changes },
  });
  expect(await publishCourse(benoit.ctx, { course, kind: 'correction' })).toEqual({
    ...{ ok: false, refusal: { code: 'correction-changes-meaning', changes } },
  });
  expect(await house.db.courseVersion.count()).toBe(1);
  expect(await house.db.publication.findFirst()).toMatchObject({ state: 'failed' });
  expect(await publishCourse(benoit.ctx, { course, kind: 'edition' })).toMatchObject({
    version: { number: 2, minor: 0, moved: 0 },
  });
});

test('a mistake publishes nothing and is told with its place', async () => {
  await using place = await aShippedCourse();
  const { benoit, house, write, approve } = place;
  await approve(await write(lesson, '## One', '<script>alert(1)</script>\n\n## One'));
  const problem = { path: lesson, column: 1, message: expect.stringContaining('<script>') };
  expect(await checkCoursePublication(benoit.ctx, { course })).toMatchObject({
    ...{ problems: [problem], mayPublish: false },
  });
  expect(await publishCourse(benoit.ctx, { course, kind: 'edition' })).toMatchObject({
    refusal: { code: 'publication-problems', problems: [problem] },
  });
  expect(await house.db.courseVersion.count()).toBe(1);
});

test('a mistake in another course, or in a draft, stands in nobody’s way', async () => {
  await using place = await aShippedCourse();
  const { amina, benoit, write, approve } = place;
  const made = await createDocument(amina.ctx, { path: 'en/other/course.yaml', text: 'title: [' });
  if (made.ok) await approve(made.documentId);
  await write('en/a-course/02-second/01-two.mdx', '## Two', '<script>');
  await approve(await write(lesson, '## One', '## The first'));
  expect(await publishCourse(benoit.ctx, { course, kind: 'edition' })).toMatchObject({ ok: true });
});

test('a course of which nothing is approved cannot be published, nor corrected before its first edition', async () => {
  await using place = await aShippedCourse();
  const { amina, benoit, house, content, approve } = place;
  const copy = async (from: string) => {
    const path = from.replace('a-course', 'b-course');
    const made = await createDocument(amina.ctx, { path, text: content.read(from) });
    return made.ok ? made.documentId : '';
  };
  const files = ['en/a-course/course.yaml', lesson, quiz, 'en/a-course/02-second/01-two.mdx'];
  const documents = await Promise.all(files.map(copy));
  const wanted = { course: 'b-course', kind: 'correction' };
  expect(await publishCourse(benoit.ctx, wanted)).toEqual({
    ...{ ok: false, refusal: { code: 'nothing-approved' } },
  });
  for (const id of documents) await approve(id);
  expect(await publishCourse(benoit.ctx, wanted)).toEqual({
    ...{ ok: false, refusal: { code: 'correction-without-edition' } },
  });
  expect(await house.db.course.count()).toBe(1);
  expect(await publishCourse(benoit.ctx, { ...wanted, kind: 'edition' })).toMatchObject({
    version: { number: 1, minor: 0 },
  });
});

test('two who publish at once publish it once', async () => {
  await using place = await aShippedCourse();
  const { benoit, house, write, approve } = place;
  await approve(await write(lesson, '## One', '## The first'));
  const chen = await anAuthor(house, { name: 'Chen', role: 'administrator' });
  const outcomes = await Promise.all(
    [benoit, chen].map(({ ctx }) => publishCourse(ctx, { course, kind: 'edition' })),
  );
  expect(outcomes.map((one) => one.ok && one.version?.isNew).sort()).toEqual([false, true]);
  expect(await house.db.courseVersion.count()).toBe(2);
});

test('what a person published, seeding leaves alone', async () => {
  await using place = await aShippedCourse();
  const { benoit, house, write, approve, seed, content } = place;
  await approve(await write(lesson, '## One', '## The first'));
  await approve(await write(glossary, 'The protocol on sale.', 'The second protocol.'));
  await publishCourse(benoit.ctx, { course, kind: 'edition' });
  content.write(lesson, content.read(lesson).replace('## One', '## Shipped anew'));
  content.write(glossary, content.read(glossary).replace('on sale', 'shipped anew'));
  for (const time of [1, 2])
    expect(await seed(), String(time)).toMatchObject({
      courses: [{ slug: course, number: 2, isNew: false }],
    });
  expect(await house.db.courseVersion.count()).toBe(2);
  const edition = await house.db.referenceEdition.findFirstOrThrow({ where: { kind: 'glossary' } });
  expect(JSON.stringify(edition.body)).toContain('The second protocol.');
});

test('what is asked for must be known, possible and allowed', async () => {
  await using place = await aShippedCourse();
  const { amina, benoit, house } = place;
  expect(await publishCourse(benoit.ctx, { course, kind: 'whim' })).toEqual({
    ...{ ok: false, refusal: { code: 'publication-kind-unknown' } },
  });
  const year = 366 * 24 * 3_600_000;
  for (const dueAt of [noon, new Date(noon.getTime() + year + 1), new Date(Number.NaN)])
    expect(await publishCourse(benoit.ctx, { course, kind: 'edition', dueAt })).toEqual({
      ...{ ok: false, refusal: { code: 'due-invalid' } },
    });
  const edition = { course, kind: 'edition' };
  expect(await publishCourse(benoit.ctx, { ...edition, note: 'a'.repeat(2001) })).toEqual({
    ...{ ok: false, refusal: { code: 'note-too-long', limit: 2000 } },
  });
  const nowhere = { ...edition, course: 'none' };
  await expect(publishCourse(benoit.ctx, nowhere)).rejects.toThrow(NotFoundError);
  await expect(checkCoursePublication(benoit.ctx, nowhere)).rejects.toThrow(NotFoundError);
  const dora = await anAuthor(house, { name: 'Dora', role: 'reviewer', course: 'another' });
  for (const { ctx } of [amina, dora]) {
    await expect(publishCourse(ctx, edition)).rejects.toThrow(ForbiddenError);
    await expect(checkCoursePublication(ctx, edition)).rejects.toThrow(ForbiddenError);
  }
  expect(await house.db.publication.count()).toBe(0);
});
