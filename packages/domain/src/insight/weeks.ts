const day = 24 * 60 * 60 * 1000;

/** The Monday on which the week of this instant begins, as `YYYY-MM-DD` in UTC (ISO 8601). */
export function weekOf(instant: Date): string {
  const sinceMonday = (instant.getUTCDay() + 6) % 7;
  return new Date(instant.getTime() - sinceMonday * day).toISOString().slice(0, 10);
}

/** The Mondays from the week of `from` to that of `to`, both included; none when `to` comes before. */
export function listWeeks(from: Date, to: Date): string[] {
  const weeks: string[] = [];
  const last = weekOf(to);
  for (let at = weekOf(from); at <= last; at = weekOf(new Date(Date.parse(at) + 7 * day)))
    weeks.push(at);
  return weeks;
}
