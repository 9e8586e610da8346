import { ForbiddenError, NotFoundError, rateRules } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import { aHouse, hoursLater, noon, type House } from '../identity/testing/house.server.ts';
import { aCertificate, anAccount } from '../identity/testing/people.server.ts';
import { aPublishedCourse } from '../testing/a-course.server.ts';
import { aGuest } from '../testing/a-learner.server.ts';
import { startCourse } from '../courses/index.server.ts';
import {
  countVerification,
  getPrintableCertificate,
  revokeCertificate,
  verifyCertificate,
} from './index.server.ts';

async function anIssued(house: House, passMark: number | null = 80) {
  const certificate = { minutes: 60, passMark };
  await aPublishedCourse(house, { outline: { certificate } });
  const { learnerId, ctx } = await aGuest(house);
  const { enrolmentId, courseVersionId } = await startCourse(ctx, { courseSlug: 'a-course' });
  return aCertificate(house, { learnerId, enrolmentId, courseVersionId });
}

async function anAdministrator(house: House) {
  const { learnerId, accountId } = await anAccount(house, { email: 'admin@example.org' });
  return house.ctxOf(
    { kind: 'member', learnerId, accountId, roles: ['learner', 'administrator'] },
    hoursLater(2),
  );
}

const anybody = (house: House) => house.ctxOf({ kind: 'anonymous' });

test('a valid certificate tells name, course, what was assessed, version, date and time, and nothing more', async () => {
  await using house = await aHouse();
  const certificateId = await anIssued(house);
  expect(await verifyCertificate(anybody(house), { certificateId })).toEqual({
    ...{ state: 'valid', locale: 'en', passMark: 80, assessed: null },
    ...{ holderName: 'Amina Diallo', courseTitle: 'A course', versionNumber: 1, minutes: 60 },
    versionMinor: 0,
    ...{ issuedAt: noon.toISOString(), revokedAt: null },
  });
});

test('what no issuing could have made is unknown, and so is what was not issued', async () => {
  await using house = await aHouse();
  await anIssued(house);
  for (const certificateId of ['', 'crt_', `crt_${'0'.repeat(26)}`, "' OR 1=1", 'x'.repeat(5000)])
    expect(await verifyCertificate(anybody(house), { certificateId })).toEqual({
      state: 'unknown',
    });
});

test('a revoked certificate says so and since when; revoking again changes nothing', async () => {
  await using house = await aHouse();
  const certificateId = await anIssued(house);
  const ctx = await anAdministrator(house);
  const revoke = () => revokeCertificate(ctx, { certificateId, reason: 'Issued in error.' });
  const done = { ok: true, revokedAt: hoursLater(2) };
  expect(await revoke()).toEqual(done);
  expect(await revoke()).toEqual(done);
  const shown = await verifyCertificate(anybody(house), { certificateId });
  expect(shown).toMatchObject({ state: 'revoked', revokedAt: hoursLater(2).toISOString() });
  expect(JSON.stringify(shown)).not.toContain('error');
  const printed = getPrintableCertificate(anybody(house), { certificateId });
  await expect(printed).rejects.toThrow(NotFoundError);
  expect(await house.db.auditEntry.count({ where: { action: 'certificate.revoked' } })).toBe(1);
});

test('revoking needs a reason, a certificate and an administrator', async () => {
  await using house = await aHouse();
  const certificateId = await anIssued(house);
  const ctx = await anAdministrator(house);
  expect(await revokeCertificate(ctx, { certificateId, reason: '  ' })).toEqual({
    ok: false,
    refusal: { code: 'reason-missing' },
  });
  const unknown = { certificateId: 'crt_nothing', reason: 'Why not.' };
  await expect(revokeCertificate(ctx, unknown)).rejects.toThrow(NotFoundError);
  const { ctx: guest } = await aGuest(house);
  for (const other of [anybody(house), guest])
    await expect(revokeCertificate(other, { certificateId, reason: 'No.' })).rejects.toThrow(
      ForbiddenError,
    );
  expect(await verifyCertificate(anybody(house), { certificateId })).toMatchObject({
    state: 'valid',
  });
});

test('a certificate states what else its course assessed, in the language in which it was issued', async () => {
  await using house = await aHouse();
  const certificateId = await anIssued(house);
  const [first] = await house.db.courseLocale.findMany();
  const words = { ...(first?.words as object), assessed: 'Assessed was one long case.' };
  await house.db.courseLocale.updateMany({ data: { words } });
  const stated = { passMark: 80, assessed: 'Assessed was one long case.' };
  const asked = { certificateId };
  expect(await verifyCertificate(anybody(house), asked)).toMatchObject(stated);
  expect(await getPrintableCertificate(anybody(house), asked)).toMatchObject(stated);
});

test('the document names the pass mark of the version that was completed', async () => {
  await using house = await aHouse();
  const certificateId = await anIssued(house, 80);
  await aPublishedCourse(house, { hash: 'two' });
  const printed = await getPrintableCertificate(anybody(house), { certificateId });
  expect(printed).toMatchObject({ id: certificateId, passMark: 80 });
});

test('a certificate whose holder withdrew the name is verifiable and has no document', async () => {
  await using house = await aHouse();
  const certificateId = await anIssued(house);
  await house.db.certificate.updateMany({ data: { holderName: null } });
  const shown = await verifyCertificate(anybody(house), { certificateId });
  expect(shown).toMatchObject({ state: 'valid', holderName: null });
  for (const id of [certificateId, `crt_${'0'.repeat(26)}`, 'nothing'])
    await expect(getPrintableCertificate(anybody(house), { certificateId: id })).rejects.toThrow(
      NotFoundError,
    );
});

test('look-ups from one network address are counted, and too many are refused', async () => {
  await using house = await aHouse();
  const look = (address: string) => countVerification(anybody(house), { address });
  const { limit } = rateRules['verify-certificate:ip'];
  for (let use = 0; use < limit; use += 1) expect(await look('203.0.113.7')).toBeNull();
  expect(await look('203.0.113.7')).toMatchObject({ refusal: { code: 'too-many-tries' } });
  expect(await look('203.0.113.8')).toBeNull();
});
