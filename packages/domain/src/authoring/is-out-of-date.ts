/** How long a figure may stand before somebody should look whether it still holds. */
export const monthsUntilOutOfDate = 18;

/**
 * Whether a figure of that day, month or year is so old that an author should look at it again: more than 18
 * months before today. What is given as a month or a year counts from its last day.
 */
export function isOutOfDate(asOf: string, today: Date): boolean {
  const [year = 0, month = 12, day] = asOf.split('-').map(Number);
  const last = day === undefined ? new Date(Date.UTC(year, month, 0)).getUTCDate() : day;
  return Date.UTC(year, month - 1 + monthsUntilOutOfDate, last) < today.getTime();
}
