const day = 24 * 60 * 60 * 1000;

/** When a link made now ceases to let people join: after 30 days, or when a newer one is made. */
export function joinLinkEnd(now: Date): Date {
  return new Date(now.getTime() + 30 * day);
}
