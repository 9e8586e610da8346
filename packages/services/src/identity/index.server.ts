/**
 * Identity: guests, accounts, sessions.
 *
 * - A session belongs to a learner; it is a guest's until a password was given in it. Tables hold only
 *   hashes of secrets (ADR 002).
 * - Whatever opens a session returns the Set-Cookie header to send and ends the session that asked.
 * - No answer tells whether an address has an account; letters to its owner do.
 * - What changes an account asks for the password again and writes an audit entry with it.
 */
export type { Caller } from './caller.server.ts';
export type { CurrentAccount, CurrentSession } from './learner-sessions.server.ts';
export { readActor, sessionCookieName, type ReadActor } from './session.server.ts';
export * from './create-guest.server.ts';
export * from './forget-guest.server.ts';
export * from './sign-up.server.ts';
export * from './sign-in.server.ts';
export * from './manage-sessions.server.ts';
export * from './leave-site.server.ts';
export * from './request-password-reset.server.ts';
export * from './reset-password.server.ts';
export {
  resendConfirmation,
  type ResendConfirmationRefusal,
} from './resend-confirmation.server.ts';
export * from './confirm-email.server.ts';
export * from './update-profile.server.ts';
export * from './change-password.server.ts';
export * from './change-email.server.ts';
export * from './download-my-data.server.ts';
export * from './delete-account.server.ts';
export * from './set-up-administrator.server.ts';
export { isAdministratorPresent, isLastAdministrator } from './last-administrator.server.ts';
export * from './tidy-identity.server.ts';
export * from './second-factor/get-second-factor.server.ts';
export * from './second-factor/set-up-second-factor.server.ts';
export * from './second-factor/pass-second-factor.server.ts';
export * from './second-factor/renew-recovery-codes.server.ts';
export * from './second-factor/recover-second-factor.server.ts';
export * from './passkeys/register-passkey.server.ts';
export * from './passkeys/sign-in-with-passkey.server.ts';
export * from './passkeys/manage-passkeys.server.ts';
export * from './invitations/invite-person.server.ts';
export * from './invitations/manage-invitations.server.ts';
export * from './invitations/accept-invitation.server.ts';
export { isCourse } from './is-course.server.ts';
export { adminLink } from './mail-token.server.ts';
export { endSessions } from './session.server.ts';
export { removeSecondFactor } from './second-factor/remove-second-factor.server.ts';
export { hashSecret, newSecret } from './mail-token.server.ts';
