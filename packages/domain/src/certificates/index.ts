/**
 * Certificates: who gets one, and what its address tells the world.
 *
 * - One per learner and course version; issued once, never changed, only revoked.
 * - Verification shows name, course, version, date and learning time, and nothing more.
 */
export * from './issue-rule.ts';
export * from './verification.ts';
