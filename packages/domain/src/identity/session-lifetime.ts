const day = 24 * 60 * 60 * 1000;
const guestLife = 180 * day;
const memberLife = 30 * day;

/** When a session used now ends: 180 days after its last use for a guest, 30 days for who signed in. */
export function sessionEnd(signedIn: boolean, now: Date): Date {
  return new Date(now.getTime() + (signedIn ? memberLife : guestLife));
}

/** Whether a session last seen then is written down anew: at most once a day, to spare a write per page. */
export function isSessionDueForExtension(lastSeenAt: Date, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() >= day;
}

/** When a mailed secret ends: an hour to set a password, three days to confirm an address. */
export function mailTokenEnd(kind: 'confirm-email' | 'reset-password', now: Date): Date {
  return new Date(now.getTime() + (kind === 'reset-password' ? day / 24 : 3 * day));
}
