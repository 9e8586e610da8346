import { summarize } from '@heard/domain/courses';
import { expect, test } from 'vitest';
import type { Ctx } from '../context.server.ts';
import { issueCertificate } from '../certificates/index.server.ts';
import { aHouse, noon, type House } from '../identity/testing/house.server.ts';
import { anAccount } from '../identity/testing/people.server.ts';
import { getAttemptPage, submitAttempt } from '../quizzes/index.server.ts';
import { aCourseContent, aPublishedCourse, someRules } from '../testing/a-course.server.ts';
import type { CourseChange } from '../testing/a-course.server.ts';
import { aGuest } from '../testing/a-learner.server.ts';
import { anAttempt, answerAll, passQuiz } from '../testing/take-quiz.server.ts';
import {
  completeLesson,
  getCoursePage,
  moveToLatestVersion,
  putVersion,
  startCourse,
} from './index.server.ts';

const course = { courseSlug: 'a-course', locale: 'en' };

/** Publishes as a person does. */
function put(house: House, kind: 'edition' | 'correction', change: CourseChange) {
  const ctx = house.ctxOf({ kind: 'system' });
  const content = aCourseContent(change);
  return house.db.$transaction((tx) => putVersion(tx, ctx, { content, kind, by: 'lrn_editor' }), {
    maxWait: 20_000,
    timeout: 20_000,
  });
}

const versionOf = async (ctx: Ctx) => {
  const { version, progress } = await getCoursePage(ctx, course);
  return [`${version.number}.${version.minor}`, progress?.newerVersion];
};

test('a correction is a version of its own that reaches everybody on its edition', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx, learnerId } = await aGuest(house);
  await completeLesson(ctx, { ...course, moduleSlug: 'first', lessonSlug: 'one' });
  const before = await house.db.enrolment.findFirstOrThrow();
  expect(await put(house, 'correction', { hash: 'better' })).toMatchObject({
    ...{ ok: true, number: 1, minor: 1, isNew: true, moved: 1 },
  });
  expect(await versionOf(ctx)).toEqual(['1.1', false]);
  const after = await house.db.enrolment.findFirstOrThrow();
  expect(after).toEqual({ ...before, courseVersionId: after.courseVersionId });
  const events = await house.db.progressEvent.findMany({
    where: { enrolment: { learnerId } },
    orderBy: { sequence: 'asc' },
  });
  expect(events.at(-1)).toMatchObject({ kind: 'corrected', at: noon, subject: null });
  expect(after.summary).toEqual(summarize(events as Parameters<typeof summarize>[0]));
  const published = await house.db.courseVersion.findMany({ orderBy: { minor: 'asc' } });
  expect(published.map(({ publishedBy }) => publishedBy)).toEqual([null, 'lrn_editor']);
});

test('who is on an older edition gets its corrections, stays there, and moves when he chooses', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const older = await aGuest(house);
  await startCourse(older.ctx, course);
  await put(house, 'correction', { hash: 'one, corrected' });
  expect(await versionOf(older.ctx)).toEqual(['1.1', false]);
  await put(house, 'edition', { hash: 'two' });
  const newer = await aGuest(house);
  await startCourse(newer.ctx, course);
  await put(house, 'correction', { hash: 'two, corrected' });
  expect(await versionOf(older.ctx)).toEqual(['1.1', true]);
  expect(await versionOf(newer.ctx)).toEqual(['2.1', false]);
  expect(await moveToLatestVersion(older.ctx, course)).toEqual({ moved: true });
  expect(await versionOf(older.ctx)).toEqual(['2.1', false]);
});

test('an attempt that is open stays as it was drawn, and counts', async () => {
  await using house = await aHouse();
  const { courseVersionId } = await aPublishedCourse(house);
  const { ctx } = await aGuest(house);
  await startCourse(ctx, course);
  const attemptId = await anAttempt(ctx, 'first');
  const asked = await getAttemptPage(ctx, { attemptId });
  await put(house, 'correction', { hash: 'better' });
  expect(await getAttemptPage(ctx, { attemptId })).toEqual(asked);
  const attempt = await house.db.attempt.findFirstOrThrow();
  expect(attempt).toMatchObject({ courseVersionId, submittedAt: null });
  await answerAll(ctx, attemptId);
  await submitAttempt(ctx, { attemptId });
  const { progress } = await getCoursePage(ctx, course);
  expect(progress?.summary.passedQuizzes).toEqual(['first']);
});

test('a certificate is issued once per learner and number, whatever was corrected in between', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { learnerId, accountId } = await anAccount(house, { name: 'Amina' });
  const ctx = house.ctxOf({ kind: 'member', learnerId, accountId, roles: ['learner'] });
  for (const quizKey of ['first', 'second', 'assessment']) await passQuiz(ctx, quizKey);
  for (const [moduleSlug, lessonSlug] of [
    ['first', 'one'],
    ['first', 'two'],
    ['second', 'three'],
  ] as const)
    await completeLesson(ctx, { ...course, moduleSlug, lessonSlug });
  await put(house, 'correction', { hash: 'better' });
  const wanted = { ...course, name: 'Amina Diallo' };
  const first = await issueCertificate(ctx, wanted);
  await put(house, 'correction', { hash: 'better still' });
  expect(await issueCertificate(ctx, wanted)).toEqual(first);
  const issued = await house.db.certificate.findMany();
  expect(issued).toMatchObject([{ versionNumber: 1, versionMinor: 1 }]);
  const [row] = issued;
  const newest = await house.db.courseVersion.findFirstOrThrow({ where: { minor: 2 } });
  const second = { ...row, id: 'crt_2', courseVersionId: newest.id };
  await expect(house.db.certificate.create({ data: second as never })).rejects.toMatchObject({
    code: 'P2002',
  });
});

test('a correction that changes more than sentences is refused with what it changes', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const rules = { first: someRules({ passMark: 71 }) };
  expect(await put(house, 'correction', { rules, hash: 'stricter' })).toEqual({
    ok: false,
    refusal: {
      code: 'correction-changes-meaning',
      changes: [{ code: 'rules-differ', subject: 'first' }],
    },
  });
  expect(await house.db.courseVersion.count()).toBe(1);
});

test('there is nothing to correct before the first edition', async () => {
  await using house = await aHouse();
  expect(await put(house, 'correction', {})).toEqual({
    ok: false,
    refusal: { code: 'correction-without-edition' },
  });
  expect(await house.db.course.count()).toBe(0);
});

test('two who correct at once make two corrections, or one if they say the same', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  await Promise.all(['a', 'b', 'b'].map((hash) => put(house, 'correction', { hash })));
  const minors = await house.db.courseVersion.findMany({ orderBy: { minor: 'asc' } });
  expect(minors.map(({ minor }) => minor)).toEqual([0, 1, 2]);
});

test('learners who start while a correction is published all end up on it', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const learners = await Promise.all(Array.from({ length: 12 }, () => aGuest(house)));
  await Promise.all([
    ...learners.slice(0, 6).map(({ ctx }) => startCourse(ctx, course)),
    put(house, 'correction', { hash: 'better' }),
    ...learners.slice(6).map(({ ctx }) => startCourse(ctx, course)),
  ]);
  for (const { ctx } of learners) expect(await versionOf(ctx)).toEqual(['1.1', false]);
});

test('Heard itself does not publish over what a person published', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  await put(house, 'edition', { hash: 'by a person' });
  expect(await aPublishedCourse(house, { hash: 'shipped anew' })).toMatchObject({
    ...{ number: 2, minor: 0, isNew: false },
  });
  expect(await house.db.courseVersion.count()).toBe(2);
});
