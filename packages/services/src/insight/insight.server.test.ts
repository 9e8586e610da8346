import { ForbiddenError, NotFoundError, type Role } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import { completeLesson, openLesson, startCourse } from '../courses/index.server.ts';
import { aHouse, noon, type House } from '../identity/testing/house.server.ts';
import { aPublishedCourse } from '../testing/a-course.server.ts';
import { answerAll, anAttempt, passQuiz } from '../testing/take-quiz.server.ts';
import { submitAttempt } from '../quizzes/index.server.ts';
import { exportInsight, getInsight, listInsight } from './index.server.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const asked = { course: 'a-course', readerLocale: 'en' };

const staff = (house: House, roles: Role[] = ['reviewer']) =>
  house.ctxOf({ kind: 'member', learnerId: 'lrn_staff', accountId: 'acc_staff', roles });

/** So many guests begin the course at this time; each is handed to `then`. */
async function begin(house: House, wanted: { count: number; locale?: string; at?: Date }) {
  const at = wanted.at ?? noon;
  const people = [];
  for (let number = 0; number < wanted.count; number += 1) {
    const learnerId = house.ctxOf({ kind: 'system' }).newId('lrn');
    const { locale = 'en' } = wanted;
    await house.db.learner.create({ data: { id: learnerId, createdAt: at, locale } });
    const ctxAt = (later: number) =>
      house.ctxOf({ kind: 'guest', learnerId }, new Date(at.getTime() + later));
    await startCourse(ctxAt(0), { courseSlug: 'a-course' });
    people.push({ learnerId, ctxAt });
  }
  return people;
}

const lesson = { courseSlug: 'a-course', moduleSlug: 'first', lessonSlug: 'one' };

test('five people are counted by week, language and step, with the median of their time', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const people = await begin(house, { count: 5 });
  for (const [index, { ctxAt }] of people.entries()) {
    await openLesson(ctxAt(0), lesson);
    await completeLesson(ctxAt((index + 2) * minute), lesson);
  }
  const insight = await getInsight(staff(house), asked);
  expect(insight).toMatchObject({
    ...{ course: { slug: 'a-course', title: 'A course' }, to: '2025-06-01', versions: [1] },
    totals: { enrolments: 5, completions: 0, certificates: 0, medianDays: null },
    byLocale: [{ locale: 'en', enrolments: 5 }],
    byVersion: [{ version: 1, enrolments: 5 }],
  });
  expect(insight.weeks.at(-1)).toMatchObject({ week: '2025-05-26', enrolments: 5 });
  expect(insight.weeks).toHaveLength(27);
  expect(insight.steps[0]).toEqual({
    ...{ kind: 'lesson', key: 'first/one', title: 'Lesson first/one', people: 5, minutes: 4 },
  });
  expect(insight.steps.at(-1)).toMatchObject({ kind: 'quiz', key: 'assessment', people: 0 });
});

test('nothing is told of four people, nor of one in a language of his own', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  await begin(house, { count: 4 });
  const few = await getInsight(staff(house), asked);
  expect(few.totals.enrolments).toBeNull();
  expect(few.weeks.at(-1)?.enrolments).toBeNull();
  await begin(house, { count: 4 });
  await begin(house, { count: 1, locale: 'fr' });
  const more = await getInsight(staff(house), asked);
  expect(more.totals.enrolments).toBe(9);
  expect(more.byLocale.map(({ enrolments }) => enrolments)).toEqual([null, null]);
  expect((await getInsight(staff(house), { ...asked, locale: 'fr' })).totals.enrolments).toBeNull();
});

test('scores are those of each person’s best attempt', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  for (const { ctxAt } of await begin(house, { count: 5 })) {
    const blank = await anAttempt(ctxAt(minute));
    await submitAttempt(ctxAt(2 * minute), { attemptId: blank });
    await passQuiz(ctxAt(3 * minute), 'first');
  }
  const { scores, steps } = await getInsight(staff(house), asked);
  expect(scores[0]).toMatchObject({ key: 'first', people: 5, medianBest: 100, passedFirst: 0 });
  expect(scores[0]?.bins).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 5]);
  expect(scores.at(-1)).toMatchObject({
    key: 'assessment',
    module: null,
    people: 0,
    medianBest: null,
  });
  expect(steps.find(({ kind }) => kind === 'quiz')).toMatchObject({ key: 'first', people: 5 });
});

test('an attempt that is still open is no score', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  for (const { ctxAt } of await begin(house, { count: 5 }))
    await answerAll(ctxAt(minute), await anAttempt(ctxAt(minute)));
  const { scores } = await getInsight(staff(house), asked);
  expect(scores[0]).toMatchObject({ people: 0, bins: Array(10).fill(0) });
});

test('a span, a version and a language narrow it, and nonsense narrows nothing', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  await begin(house, { count: 6 });
  await begin(house, { count: 7, locale: 'ar', at: new Date(noon.getTime() - 30 * day) });
  const enrolments = async (change: object) =>
    (await getInsight(staff(house), { ...asked, ...change })).totals.enrolments;
  expect(await enrolments({})).toBe(13);
  expect(await enrolments({ from: '2025-05-20' })).toBe(6);
  expect(await enrolments({ to: '2025-05-20' })).toBe(7);
  expect(await enrolments({ locale: 'ar' })).toBe(7);
  expect(await enrolments({ version: 1 })).toBe(13);
  expect(await enrolments({ version: 'x', locale: '%', from: 'yesterday', to: '2025-13-01' })).toBe(
    13,
  );
  expect(await enrolments({ from: '2025-06-01', to: '2020-01-01' })).toBe(0);
  await expect(enrolments({ version: 7 })).rejects.toThrow(NotFoundError);
  await expect(enrolments({ course: 'no-course' })).rejects.toThrow(NotFoundError);
});

test('the file has a row for each week, version and language, with small cells empty', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  await begin(house, { count: 8 });
  await begin(house, { count: 6, locale: 'ar' });
  await begin(house, { count: 2, locale: 'fr' });
  expect(await exportInsight(staff(house), { course: 'a-course' })).toBe(
    [
      'week,version,locale,enrolments,completions,certificates',
      '2025-05-26,1,ar,,0,0',
      '2025-05-26,1,en,8,0,0',
      '2025-05-26,1,fr,,0,0',
      '',
    ].join('\r\n'),
  );
  const none = exportInsight(staff(house), { course: 'no-course' });
  await expect(none).rejects.toThrow(NotFoundError);
});

test('an author of one course sees the numbers of that course alone', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  await aPublishedCourse(house, { outline: { slug: 'another' }, hash: 'two' });
  const author = house.ctxOf({
    ...{ kind: 'member', learnerId: 'lrn_1', accountId: 'acc_1', roles: ['learner'] },
    courseRoles: [{ course: 'another', role: 'author' }],
  });
  const slugs = async (ctx: typeof author) =>
    (await listInsight(ctx, { readerLocale: 'fr' })).map(({ slug }) => slug);
  expect(await slugs(author)).toEqual(['another']);
  expect(await slugs(staff(house))).toEqual(['a-course', 'another']);
  await expect(getInsight(author, asked)).rejects.toThrow(ForbiddenError);
  await expect(exportInsight(author, { course: 'a-course' })).rejects.toThrow(ForbiddenError);
});
