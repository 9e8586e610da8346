/** How far a learner has come in one course. */
export interface CourseStanding {
  hasCertificate: boolean;
  completed: boolean;
  /** Number of progress events. */
  events: number;
}

/**
 * When a guest signs in and both he and the account have begun the same course, which progress stays:
 * the account's when it has a certificate or is at least as far, otherwise the guest's. A completed
 * course is further than any other; else the one with more progress events is.
 */
export function isGuestFurther(account: CourseStanding, guest: CourseStanding): boolean {
  if (account.hasCertificate) return false;
  if (account.completed !== guest.completed) return guest.completed;
  return guest.events > account.events;
}
