import { listLessonKeys, listQuizKeys, summarize, type ProgressEvent } from '@heard/domain/courses';
import { anOutline } from '@heard/domain/courses/testing';
import { ForbiddenError, NotFoundError } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import { aHouse, noon, type House } from '../identity/testing/house.server.ts';
import { aPublishedCourse } from '../testing/a-course.server.ts';
import { aGuest } from '../testing/a-learner.server.ts';
import { passQuiz } from '../testing/take-quiz.server.ts';
import {
  completeLesson,
  getCoursePage,
  moveToLatestVersion,
  openLesson,
  recordProgress,
  startCourse,
} from './index.server.ts';

const course = { courseSlug: 'a-course', locale: 'en' };
const lesson = { courseSlug: 'a-course', moduleSlug: 'first', lessonSlug: 'one' };

async function eventsOf(house: House, learnerId: string): Promise<ProgressEvent[]> {
  const rows = await house.db.progressEvent.findMany({
    where: { enrolment: { learnerId } },
    orderBy: { sequence: 'asc' },
    select: { kind: true, subject: true, at: true },
  });
  return rows as ProgressEvent[];
}

test('starting a course enrols in its newest version, once, however many start at once', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const newest = await aPublishedCourse(house, { hash: 'two' });
  const { ctx, learnerId } = await aGuest(house);
  const starts = await Promise.all(Array.from({ length: 6 }, () => startCourse(ctx, course)));
  for (const start of starts) expect(start).toEqual(starts[0]);
  expect(starts[0]?.courseVersionId).toBe(newest.courseVersionId);
  expect(await eventsOf(house, learnerId)).toEqual([{ kind: 'enrolled', subject: null, at: noon }]);
});

test('who has no session, and who names no course of ours, starts nothing', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const nobody = house.ctxOf({ kind: 'anonymous' });
  await expect(startCourse(nobody, course)).rejects.toThrow(ForbiddenError);
  const { ctx } = await aGuest(house);
  await expect(startCourse(ctx, { courseSlug: 'none' })).rejects.toThrow(NotFoundError);
  expect(await house.db.enrolment.count()).toBe(0);
});

test('reading a lesson counts once, and two lessons at the same moment count both', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx, learnerId } = await aGuest(house);
  const two = { ...lesson, lessonSlug: 'two' };
  const three = { ...lesson, moduleSlug: 'second', lessonSlug: 'three' };
  await Promise.all([lesson, two, three, lesson, two].map((one) => completeLesson(ctx, one)));
  await completeLesson(ctx, lesson);
  const { progress } = await getCoursePage(ctx, course);
  expect(progress?.summary.completedLessons).toEqual(['first/one', 'first/two', 'second/three']);
  const kinds = (await eventsOf(house, learnerId)).map(({ kind }) => kind);
  expect(kinds).toEqual(['enrolled', ...Array(3).fill('lesson-completed')]);
});

test('opening a lesson is noted for who is enrolled, and only when it is another', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx, learnerId } = await aGuest(house);
  await openLesson(ctx, lesson);
  await openLesson(house.ctxOf({ kind: 'anonymous' }), lesson);
  expect(await eventsOf(house, learnerId)).toEqual([]);
  await startCourse(ctx, course);
  await openLesson(ctx, lesson);
  await openLesson(ctx, lesson);
  expect((await eventsOf(house, learnerId)).map(({ kind }) => kind)).toEqual([
    ...['enrolled', 'lesson-opened'],
  ]);
  expect((await getCoursePage(ctx, course)).progress?.next).toEqual({
    ...{ kind: 'lesson', lessonKey: 'first/one' },
  });
});

test('an unknown lesson is absent and changes nothing', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx, learnerId } = await aGuest(house);
  const unknown = { ...lesson, lessonSlug: 'none' };
  await expect(completeLesson(ctx, unknown)).rejects.toThrow(NotFoundError);
  expect(await house.db.enrolment.count()).toBe(0);
  await startCourse(ctx, course);
  await expect(completeLesson(ctx, unknown)).rejects.toThrow(NotFoundError);
  await expect(openLesson(ctx, unknown)).rejects.toThrow(NotFoundError);
  expect(await eventsOf(house, learnerId)).toHaveLength(1);
  await expect(completeLesson(house.ctxOf({ kind: 'anonymous' }), lesson)).rejects.toThrow(
    ForbiddenError,
  );
});

test('the summary is what the events add up to, after any history', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const outline = anOutline();
  const subjects = {
    'lesson-opened': listLessonKeys(outline),
    'lesson-completed': listLessonKeys(outline),
    'quiz-passed': listQuizKeys(outline),
    'moved-version': [null],
  } as const;
  const pick = <T>(list: readonly T[]) => list[Math.floor(Math.random() * list.length)] as T;
  for (let history = 0; history < 12; history += 1) {
    const { ctx, learnerId } = await aGuest(house);
    const { enrolmentId } = await startCourse(ctx, course);
    for (let step = 0; step < 15; step += 1) {
      const kind = pick(Object.keys(subjects) as (keyof typeof subjects)[]);
      const subject = pick<string | null>(subjects[kind]);
      await house.db.$transaction((tx) => recordProgress(tx, ctx, { enrolmentId, kind, subject }));
    }
    const events = await eventsOf(house, learnerId);
    const { summary } = await house.db.enrolment.findFirstOrThrow({ where: { id: enrolmentId } });
    expect(summary, JSON.stringify(events)).toEqual(summarize(events));
  }
});

test('a course is complete with its last step, whichever that is', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx } = await aGuest(house);
  for (const quizKey of ['first', 'second', 'assessment']) await passQuiz(ctx, quizKey);
  await completeLesson(ctx, lesson);
  await completeLesson(ctx, { ...lesson, lessonSlug: 'two' });
  expect((await getCoursePage(ctx, course)).progress?.completedAt).toBeNull();
  await completeLesson(ctx, { ...lesson, moduleSlug: 'second', lessonSlug: 'three' });
  const { progress } = await getCoursePage(ctx, course);
  expect(progress).toMatchObject({ completedAt: noon, next: { kind: 'certificate' } });
});

test('a learner moves to the newest version when he chooses; what is done stays done where it exists', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx, learnerId } = await aGuest(house);
  await expect(moveToLatestVersion(ctx, course)).rejects.toThrow(NotFoundError);
  await completeLesson(ctx, lesson);
  await completeLesson(ctx, { ...lesson, lessonSlug: 'two' });
  expect(await moveToLatestVersion(ctx, course)).toEqual({ moved: false });
  const lessons = ['one', 'new'].map((slug) => ({ slug, minutes: 5, objectives: ['obj'] }));
  const modules = [{ slug: 'first', lessons, hasQuiz: false }];
  await aPublishedCourse(house, { outline: { modules, hasAssessment: false }, hash: 'two' });
  expect(await moveToLatestVersion(ctx, course)).toEqual({ moved: true });
  const page = await getCoursePage(ctx, course);
  expect(page.version.number).toBe(2);
  expect(page.progress).toMatchObject({ steps: { done: 1, total: 2 }, newerVersion: false });
  expect((await eventsOf(house, learnerId)).at(-1)?.kind).toBe('moved-version');
});

test('a newer version is completed on its own terms', async () => {
  await using house = await aHouse();
  const small = {
    modules: [
      { slug: 'first', lessons: [{ slug: 'one', minutes: 5, objectives: [] }], hasQuiz: false },
    ],
    hasAssessment: false,
  };
  await aPublishedCourse(house, { outline: small });
  const { ctx } = await aGuest(house);
  await completeLesson(ctx, lesson);
  expect((await getCoursePage(ctx, course)).progress?.completedAt).toEqual(noon);
  await aPublishedCourse(house, { hash: 'two' });
  await moveToLatestVersion(ctx, course);
  expect((await getCoursePage(ctx, course)).progress?.completedAt).toBeNull();
});
