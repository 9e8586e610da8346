const hour = 60 * 60 * 1000;
const day = 24 * hour;
const guestLife = 180 * day;
const memberLife = 30 * day;
const staffLife = 12 * hour;

/** Whose session it is: a guest's, a member's, or that of somebody whose account has a role of staff. */
export type SessionKind = 'guest' | 'member' | 'staff';

/**
 * When a session ends: 180 days after its last use for a guest, 30 days for a member; 12 hours after signing
 * in for staff, however much it is used.
 */
export function sessionEnd(kind: SessionKind, times: { createdAt: Date; usedAt: Date }): Date {
  if (kind === 'staff') return new Date(times.createdAt.getTime() + staffLife);
  return new Date(times.usedAt.getTime() + (kind === 'member' ? memberLife : guestLife));
}

/** Whether a session last seen then is written down anew: at most once a day, to spare a write per page. Staff's never is. */
export function isSessionDueForExtension(kind: SessionKind, lastSeenAt: Date, now: Date): boolean {
  return kind !== 'staff' && now.getTime() - lastSeenAt.getTime() >= day;
}

/** For how long it is still known that a session of staff has ended, so that its owner can be told. */
export const endedSessionMemory = 3 * day;

/** When a mailed or printed secret ends: an hour to set a password or a second factor, three days to confirm an address. */
export function mailTokenEnd(
  kind: 'confirm-email' | 'reset-password' | 'reset-second-factor',
  now: Date,
): Date {
  return new Date(now.getTime() + (kind === 'confirm-email' ? 3 * day : hour));
}

/** When an invitation ends: seven days after its letter was sent. */
export function invitationEnd(sentAt: Date): Date {
  return new Date(sentAt.getTime() + 7 * day);
}
