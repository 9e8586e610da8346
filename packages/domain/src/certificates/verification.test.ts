import { describe, expect, it } from 'vitest';
import { toVerification, type CertificateRecord } from './verification.ts';

const record: CertificateRecord = {
  locale: 'en',
  holderName: 'Ana Example',
  courseTitle: 'A course',
  passMark: 75,
  assessed: 'Assessed were three letters.',
  versionNumber: 2,
  versionMinor: 1,
  minutes: 75,
  issuedAt: new Date('2026-11-24T10:00:00Z'),
  revokedAt: null,
};

describe('toVerification', () => {
  it('says that an absent certificate is unknown, and nothing else', () => {
    expect(toVerification(null)).toEqual({ state: 'unknown' });
  });

  it('tells name, course, what was assessed, version, date and time of a valid one, and no more', () => {
    const shown = toVerification({
      ...record,
      email: 'a@example.org',
      scorePercent: 91,
    } as CertificateRecord);
    expect(shown).toEqual({
      state: 'valid',
      locale: 'en',
      holderName: 'Ana Example',
      courseTitle: 'A course',
      passMark: 75,
      assessed: 'Assessed were three letters.',
      versionNumber: 2,
      versionMinor: 1,
      minutes: 75,
      issuedAt: '2026-11-24T10:00:00.000Z',
      revokedAt: null,
    });
  });

  it('says since when a revoked one no longer counts', () => {
    const revokedAt = new Date('2026-12-01T00:00:00Z');
    expect(toVerification({ ...record, revokedAt })).toMatchObject({
      state: 'revoked',
      revokedAt: '2026-12-01T00:00:00.000Z',
    });
  });
});
