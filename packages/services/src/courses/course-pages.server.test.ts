import { NotFoundError } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import { aHouse } from '../identity/testing/house.server.ts';
import { aPublishedCourse } from '../testing/a-course.server.ts';
import { aGuest } from '../testing/a-learner.server.ts';
import {
  completeLesson,
  getContentStamp,
  getCoursePage,
  getLessonPage,
  listCourses,
  startCourse,
} from './index.server.ts';

const course = { courseSlug: 'a-course', locale: 'en' };
const lesson = { ...course, moduleSlug: 'first', lessonSlug: 'two' };
const oneModule = {
  modules: [
    {
      slug: 'first',
      lessons: [{ slug: 'new', minutes: 5, objectives: ['obj'] }],
      hasQuiz: true,
    },
  ],
};

test('the catalogue shows each published course with its size, and no progress to strangers', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  expect(await listCourses(house.ctxOf({ kind: 'anonymous' }), { locale: 'fr' })).toEqual([
    {
      slug: 'a-course',
      audience: 'parliamentarian',
      title: 'A course',
      summary: 'A summary.',
      ...{ modules: 2, lessons: 3, minutes: 20, locale: 'en', progress: null },
    },
  ]);
});

test('a lesson stands between its neighbours, across modules', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const page = await getLessonPage(house.ctxOf({ kind: 'anonymous' }), lesson);
  expect(page).toMatchObject({
    lessonKey: 'first/two',
    lesson: { html: '<p>first/two</p>' },
    ...{ previous: 'first/one', next: 'second/three', progress: null },
  });
});

test('an enrolled learner reads his own version, everybody else the newest', async () => {
  await using house = await aHouse();
  const old = await aPublishedCourse(house);
  const { ctx } = await aGuest(house);
  await startCourse(ctx, course);
  const newest = await aPublishedCourse(house, { outline: oneModule, hash: 'two' });
  expect((await getCoursePage(ctx, course)).version.id).toBe(old.courseVersionId);
  expect((await getCoursePage(ctx, course)).progress?.newerVersion).toBe(true);
  expect((await getLessonPage(ctx, lesson)).version.number).toBe(1);
  for (const reader of [house.ctxOf({ kind: 'anonymous' }), (await aGuest(house)).ctx]) {
    expect((await getCoursePage(reader, course)).version.id).toBe(newest.courseVersionId);
    await expect(getLessonPage(reader, lesson)).rejects.toThrow(NotFoundError);
  }
});

test("the page shows the learner's own steps and where to go on", async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx } = await aGuest(house);
  await completeLesson(ctx, { ...lesson, lessonSlug: 'one' });
  const { progress } = await getCoursePage(ctx, course);
  expect(progress).toMatchObject({
    steps: { done: 1, total: 6 },
    modules: [
      { slug: 'first', done: false, begun: true },
      { slug: 'second', done: false, begun: false },
    ],
    next: { kind: 'lesson', lessonKey: 'first/two' },
    assessmentOpen: false,
    completedAt: null,
    newerVersion: false,
  });
  const other = await getCoursePage((await aGuest(house)).ctx, course);
  expect(other.progress).toBeNull();
});

test('unknown courses, modules and lessons are absent', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx } = await aGuest(house);
  await expect(getCoursePage(ctx, { ...course, courseSlug: 'none' })).rejects.toThrow(
    NotFoundError,
  );
  for (const change of [
    { courseSlug: 'none' },
    { moduleSlug: 'none' },
    { lessonSlug: 'none' },
    { moduleSlug: 'second' },
    { moduleSlug: '__proto__', lessonSlug: 'constructor' },
  ])
    await expect(getLessonPage(ctx, { ...lesson, ...change })).rejects.toThrow(NotFoundError);
});

test('the stamp of the content changes with each published version, and only then', async () => {
  await using house = await aHouse();
  const ctx = house.ctxOf({ kind: 'anonymous' });
  const empty = await getContentStamp(ctx);
  await aPublishedCourse(house);
  const one = await getContentStamp(ctx);
  await completeLesson((await aGuest(house)).ctx, lesson);
  await aPublishedCourse(house);
  expect(await getContentStamp(ctx)).toBe(one);
  await aPublishedCourse(house, { hash: 'two' });
  expect(new Set([empty, one, await getContentStamp(ctx)]).size).toBe(3);
});
