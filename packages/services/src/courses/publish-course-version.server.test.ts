import { ForbiddenError } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import { aHouse } from '../identity/testing/house.server.ts';
import { aCourseContent, aPublishedCourse } from '../testing/a-course.server.ts';
import { publishCourseVersion } from './index.server.ts';

test('the same content makes one version, other content the next', async () => {
  await using house = await aHouse();
  const first = await aPublishedCourse(house);
  expect(first).toMatchObject({ number: 1, minor: 0, isNew: true });
  expect(await aPublishedCourse(house)).toEqual({ ...first, isNew: false });
  expect(await aPublishedCourse(house, { hash: 'two' })).toMatchObject({ number: 2, isNew: true });
  const audits = await house.db.auditEntry.findMany({ select: { action: true, actor: true } });
  expect(audits).toEqual(Array(2).fill({ action: 'course.published', actor: 'system' }));
});

test('content that goes back to an earlier version is published as the newest', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house, { hash: 'one' });
  await aPublishedCourse(house, { hash: 'two' });
  expect(await aPublishedCourse(house, { hash: 'one' })).toMatchObject({ number: 3, isNew: true });
});

test('many who publish the same at once make one version', async () => {
  await using house = await aHouse();
  const done = await Promise.all([1, 2, 3, 4].map(() => aPublishedCourse(house)));
  expect(done.filter(({ isNew }) => isNew)).toHaveLength(1);
  expect(new Set(done.map(({ courseVersionId }) => courseVersionId)).size).toBe(1);
});

test('a version is published whole or not at all', async () => {
  await using house = await aHouse();
  const content = aCourseContent();
  const doubled = { ...content, questions: [...content.questions, ...content.questions] };
  const publish = publishCourseVersion(house.ctxOf({ kind: 'system' }), doubled);
  await expect(publish).rejects.toThrow();
  expect(await house.db.courseVersion.count()).toBe(0);
  expect(await house.db.lessonVersion.count()).toBe(0);
});

test('nobody but Heard itself publishes', async () => {
  await using house = await aHouse();
  const ids = { learnerId: 'lrn_1', accountId: 'acc_1' };
  for (const actor of [
    { kind: 'anonymous' } as const,
    { kind: 'member', ...ids, roles: ['administrator', 'author', 'reviewer'] } as const,
  ])
    await expect(publishCourseVersion(house.ctxOf(actor), aCourseContent())).rejects.toThrow(
      ForbiddenError,
    );
});
