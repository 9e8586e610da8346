import { describe, expect, it } from 'vitest';
import { CertificateIdSchema, decideIssue, type IssueFacts } from './index.ts';

const completed: IssueFacts = {
  reward: 'certificate',
  completedAt: new Date('2026-11-24T10:00:00Z'),
  hasAccount: true,
  existingId: null,
};

describe('decideIssue', () => {
  it('issues for a member who completed the course', () => {
    expect(decideIssue(completed)).toEqual({ issue: true });
  });

  it('refuses while the course is not completed', () => {
    expect(decideIssue({ ...completed, completedAt: null })).toEqual({
      issue: false,
      reason: 'not-completed',
    });
  });

  it('asks a guest for an account', () => {
    expect(decideIssue({ ...completed, hasAccount: false })).toEqual({
      issue: false,
      reason: 'needs-account',
    });
  });

  it('tells a guest what is missing before it asks for an account', () => {
    expect(decideIssue({ ...completed, completedAt: null, hasAccount: false })).toMatchObject({
      reason: 'not-completed',
    });
  });

  it('never issues for a course that ends with a badge, whatever was done', () => {
    expect(decideIssue({ ...completed, reward: 'badge', existingId: 'crt_1' })).toEqual({
      issue: false,
      reason: 'ends-with-badge',
    });
  });

  it('points to the certificate that was issued before', () => {
    expect(decideIssue({ ...completed, existingId: 'crt_1' })).toEqual({
      issue: false,
      reason: 'issued-before',
      certificateId: 'crt_1',
    });
  });
});

describe('CertificateIdSchema', () => {
  it('refuses ids that no issuing could have made', () => {
    expect(CertificateIdSchema.safeParse(`crt_${'0'.repeat(26)}`).success).toBe(true);
    for (const wrong of ['', 'crt_', `crt_${'i'.repeat(26)}`, `crt_${'0'.repeat(27)}`, '../../etc'])
      expect(CertificateIdSchema.safeParse(wrong).success, wrong).toBe(false);
  });
});
