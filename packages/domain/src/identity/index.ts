/**
 * Identity: who asks, and what they may do.
 *
 * - A guest is a learner without an account; claiming attaches the account, progress does not move.
 * - A permission is a word; every loader, action and procedure names the one it needs.
 * - An address, a name and a password each have one rule, and it is here.
 */
export * from './actor.ts';
export * from './permission.ts';
export * from './no-entry.ts';
export * from './email.ts';
export * from './person-name.ts';
export * from './country.ts';
export * from './profile.ts';
export * from './password.ts';
export * from './rate-limit.ts';
export * from './second-factor.ts';
export * from './session-lifetime.ts';
export * from './device-label.ts';
export * from './claim-choice.ts';
