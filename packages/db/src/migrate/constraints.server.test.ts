import { expect, test } from 'vitest';
import { freshDatabase } from '../testing/index.server.ts';
import type { Db } from '../index.server.ts';

const at = new Date(0);

async function withEnrolment(db: Db) {
  await db.learner.create({ data: { id: 'lrn_1', createdAt: at } });
  await db.course.create({ data: { id: 'crs_1', slug: 'course', audience: 'parliamentarian' } });
  await db.courseVersion.create({
    data: {
      ...{ id: 'crv_1', courseId: 'crs_1', number: 1, contentHash: 'a' },
      ...{ publishedAt: at, outline: {} },
    },
  });
  await db.enrolment.create({
    data: {
      ...{ id: 'enr_1', learnerId: 'lrn_1', courseId: 'crs_1', courseVersionId: 'crv_1' },
      ...{ startedAt: at, summary: {} },
    },
  });
}

const anAttempt = (changes: object) => ({
  ...{ id: 'att_1', enrolmentId: 'enr_1', courseVersionId: 'crv_1', quizKey: 'assessment' },
  ...{ locale: 'en', seed: 1, questionIds: [], rules: {}, startedAt: at },
  ...changes,
});

test('one attempt at a quiz is open at a time', async () => {
  await using database = await freshDatabase();
  const { db } = database;
  await withEnrolment(db);
  await db.attempt.create({ data: anAttempt({}) });
  await expect(db.attempt.create({ data: anAttempt({ id: 'att_2' }) })).rejects.toMatchObject({
    code: 'P2002',
  });
  await db.attempt.create({ data: anAttempt({ id: 'att_3', quizKey: 'module' }) });
  await db.attempt.update({ where: { id: 'att_1' }, data: { submittedAt: at } });
  await db.attempt.create({ data: anAttempt({ id: 'att_2' }) });
});

test.for([
  ['above one hundred', { submittedAt: at, scorePercent: 101, passed: true }],
  ['below zero', { submittedAt: at, scorePercent: -1, passed: false }],
  ['before it was handed in', { scorePercent: 50, passed: false }],
  ['without a decision', { submittedAt: at, scorePercent: 50 }],
] as const)('an attempt has no score %s', async ([, changes]) => {
  await using database = await freshDatabase();
  await withEnrolment(database.db);
  await expect(database.db.attempt.create({ data: anAttempt(changes) })).rejects.toThrow(
    'Attempt_',
  );
});

test('an e-mail address is kept in lower case', async () => {
  await using database = await freshDatabase();
  const { db } = database;
  await db.learner.create({ data: { id: 'lrn_1', createdAt: at } });
  const account = { id: 'acc_1', learnerId: 'lrn_1', passwordHash: 'x', createdAt: at };
  await expect(db.account.create({ data: { ...account, email: 'A@example.org' } })).rejects.toThrow(
    'Account_email_is_lower_case',
  );
  await db.account.create({ data: { ...account, email: 'a@example.org' } });
});
