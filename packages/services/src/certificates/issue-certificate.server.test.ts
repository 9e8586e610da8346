import { NotFoundError, ForbiddenError } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import type { Ctx } from '../context.server.ts';
import { completeLesson, getCoursePage } from '../courses/index.server.ts';
import { aHouse, noon, type House } from '../identity/testing/house.server.ts';
import { anAccount } from '../identity/testing/people.server.ts';
import { aPublishedCourse } from '../testing/a-course.server.ts';
import { aGuest } from '../testing/a-learner.server.ts';
import { passQuiz } from '../testing/take-quiz.server.ts';
import {
  getEarnPage,
  getOwnCertificate,
  issueCertificate,
  listOwnCertificates,
} from './index.server.ts';

const course = { courseSlug: 'a-course' };
const wanted = { ...course, name: 'Amina Diallo' };

async function completeCourse(ctx: Ctx): Promise<void> {
  for (const quizKey of ['first', 'second', 'assessment']) await passQuiz(ctx, quizKey);
  for (const [moduleSlug, lessonSlug] of [
    ['first', 'one'],
    ['first', 'two'],
    ['second', 'three'],
  ] as const)
    await completeLesson(ctx, { ...course, moduleSlug, lessonSlug });
}

async function aMember(house: House, email = 'amina@example.org') {
  const ids = await anAccount(house, { email, name: 'Amina D.' });
  const { learnerId, accountId } = ids;
  const ctx = house.ctxOf({ kind: 'member', learnerId, accountId, roles: ['learner'] });
  return { ...ids, ctx };
}

test('who completed the course gets a certificate that states what was done', async () => {
  await using house = await aHouse();
  const { courseVersionId } = await aPublishedCourse(house);
  const { ctx, learnerId } = await aMember(house);
  await completeCourse(ctx);
  const page = { step: 'name', courseTitle: 'A course', suggestedName: 'Amina D.' };
  expect(await getEarnPage(ctx, course)).toMatchObject(page);
  const issued = await issueCertificate(ctx, { ...wanted, name: '  Amina   Diallo ' });
  expect(issued).toMatchObject({ ok: true });
  const [row] = await house.db.certificate.findMany();
  expect(row).toMatchObject({
    ...{ learnerId, courseVersionId, holderName: 'Amina Diallo', courseTitle: 'A course' },
    ...{ versionNumber: 1, minutes: 20, scorePercent: 100, issuedAt: noon, revokedAt: null },
  });
  expect(row?.id).toMatch(/^crt_[0-9a-hjkmnp-tv-z]{26}$/);
  expect(await getEarnPage(ctx, course)).toMatchObject({ step: 'issued', certificateId: row?.id });
  const audited = await house.db.auditEntry.findMany({ where: { action: 'certificate.issued' } });
  expect(audited).toMatchObject([{ subject: row?.id, actor: learnerId, detail: {} }]);
});

test('a course that ends with a badge issues nothing, and asks nobody for a name', async () => {
  await using house = await aHouse();
  const modules = [
    {
      slug: 'first',
      lessons: [{ slug: 'one', minutes: 5, objectives: ['obj'] }],
      hasQuiz: false,
    },
  ];
  await aPublishedCourse(house, {
    outline: { audience: 'child', reward: 'badge', modules, hasAssessment: false },
  });
  const { ctx } = await aMember(house);
  await completeLesson(ctx, { ...course, moduleSlug: 'first', lessonSlug: 'one' });
  const { progress } = await getCoursePage(ctx, { ...course, locale: 'en' });
  expect(progress).toMatchObject({ completedAt: noon, next: { kind: 'badge' } });
  expect(await issueCertificate(ctx, wanted)).toEqual({
    ok: false,
    refusal: { code: 'ends-with-badge' },
  });
  await expect(getEarnPage(ctx, course)).rejects.toThrow(NotFoundError);
  expect(await house.db.certificate.count()).toBe(0);
});

test('issuing again, and many times at once, answers with the one certificate', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx } = await aMember(house);
  await completeCourse(ctx);
  const outcomes = await Promise.all(
    Array.from({ length: 5 }, (_, at) => issueCertificate(ctx, { ...course, name: `Name ${at}` })),
  );
  const ids = outcomes.map((outcome) => outcome.ok && outcome.certificateId);
  expect(new Set(ids).size).toBe(1);
  expect(await issueCertificate(ctx, wanted)).toEqual(outcomes[0]);
  expect(await house.db.certificate.count()).toBe(1);
  expect(await house.db.auditEntry.count({ where: { action: 'certificate.issued' } })).toBe(1);
});

test('nothing is issued while a step is open', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx } = await aMember(house);
  await passQuiz(ctx, 'first');
  const refused = { ok: false, refusal: { code: 'course-not-completed' } };
  expect(await issueCertificate(ctx, wanted)).toEqual(refused);
  expect(await getEarnPage(ctx, course)).toMatchObject({ step: 'not-completed' });
});

test('a guest who completed the course is asked for an account', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx } = await aGuest(house);
  await completeCourse(ctx);
  const refused = { ok: false, refusal: { code: 'account-needed' } };
  expect(await issueCertificate(ctx, wanted)).toEqual(refused);
  expect(await getEarnPage(ctx, course)).toMatchObject({ step: 'needs-account' });
});

test('a name that cannot stand on a document is refused', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx } = await aMember(house);
  await completeCourse(ctx);
  for (const name of ['', '   ', 'x'.repeat(101), 'Ami\u0000na', 'Amina\u202e'])
    expect(await issueCertificate(ctx, { ...course, name }), name).toEqual({
      ok: false,
      refusal: { code: 'name-invalid' },
    });
  expect(await house.db.certificate.count()).toBe(0);
});

test('who is not enrolled, or nobody, has nothing to earn', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const { ctx } = await aMember(house);
  for (const read of [issueCertificate, getEarnPage]) {
    await expect(read(ctx, wanted)).rejects.toThrow(NotFoundError);
    await expect(read(ctx, { ...wanted, courseSlug: 'none' })).rejects.toThrow(NotFoundError);
    await expect(read(house.ctxOf({ kind: 'anonymous' }), wanted)).rejects.toThrow(ForbiddenError);
  }
});

test("a learner reads his own certificates, and another's are absent", async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const [amina, other] = [await aMember(house), await aMember(house, 'other@example.org')];
  await completeCourse(amina.ctx);
  const issued = await issueCertificate(amina.ctx, wanted);
  const certificateId = issued.ok ? issued.certificateId : '';
  expect(await getOwnCertificate(amina.ctx, { certificateId })).toMatchObject({
    ...{ id: certificateId, holderName: 'Amina Diallo', courseTitle: 'A course' },
  });
  expect(await listOwnCertificates(amina.ctx)).toMatchObject([{ id: certificateId }]);
  expect(await listOwnCertificates(other.ctx)).toEqual([]);
  for (const id of [certificateId, 'crt_nothing', '../..'])
    await expect(getOwnCertificate(other.ctx, { certificateId: id })).rejects.toThrow(
      NotFoundError,
    );
});
