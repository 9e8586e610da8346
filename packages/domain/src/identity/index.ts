/**
 * Identity: who asks, and what they may do.
 *
 * - A guest is a learner without an account; claiming attaches the account, progress does not move.
 * - A permission is a word; every loader, action and procedure names the one it needs.
 */
export * from './actor.ts';
export * from './permission.ts';
export * from './no-entry.ts';
