import { z } from 'zod';

/** The form of a certificate's id: `crt_` and 26 signs of Crockford's base 32, 130 random bits. */
export const CertificateIdSchema = z.string().regex(/^crt_[0-9a-hjkmnp-tv-z]{26}$/);

/** What decides whether a learner gets a certificate for the version he completed. */
export interface IssueFacts {
  /** What stands at the course's end. */
  reward: 'certificate' | 'badge';
  completedAt: Date | null;
  hasAccount: boolean;
  /** The certificate that exists for this learner and course version, if any. */
  existingId: string | null;
}

export type IssueDecision =
  | { issue: true }
  | { issue: false; reason: 'ends-with-badge' | 'not-completed' | 'needs-account' }
  | { issue: false; reason: 'issued-before'; certificateId: string };

/**
 * Whether a certificate is issued now. One per learner and course version; it needs the completed
 * course first (a guest is told what is missing before he is asked for an account), then an account,
 * since a certificate without a person proves nothing. A course that ends with a badge has none: it is for
 * children, whose names nobody asks for.
 */
export function decideIssue(facts: IssueFacts): IssueDecision {
  if (facts.reward === 'badge') return { issue: false, reason: 'ends-with-badge' };
  if (facts.existingId !== null)
    return { issue: false, reason: 'issued-before', certificateId: facts.existingId };
  if (facts.completedAt === null) return { issue: false, reason: 'not-completed' };
  if (!facts.hasAccount) return { issue: false, reason: 'needs-account' };
  return { issue: true };
}
