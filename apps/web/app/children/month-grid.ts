/** A month as a calendar shows it: weeks of seven days, null where a day belongs to another month. */
export interface MonthGrid {
  weeks: (number | null)[][];
  /** `YYYY-MM`. */
  month: string;
  before: string;
  after: string;
}

/** The month (`YYYY-MM`) in weeks that begin on `firstDay`: 1 is Monday, 7 is Sunday (ISO 8601). */
export function listMonth(month: string, firstDay: number): MonthGrid {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const lead = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() - firstDay + 7) % 7;
  const weekCount = Math.ceil((lead + days) / 7);
  const weeks = Array.from({ length: weekCount }, (_week, week) =>
    Array.from({ length: 7 }, (_day, day) => {
      const date = week * 7 + day - lead + 1;
      return date >= 1 && date <= days ? date : null;
    }),
  );
  return { weeks, month, before: neighbour(month, -1), after: neighbour(month, 1) };
}

/** The month that an address names, or the one of `now`. */
export function readMonth(wanted: string | null, now: Date): string {
  return wanted !== null && /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/.test(wanted)
    ? wanted
    : now.toISOString().slice(0, 7);
}

function neighbour(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** The day on which weeks begin where this language is at home; Monday where nobody says. */
export function firstDayOf(locale: string): number {
  const named = new Intl.Locale(locale) as Intl.Locale & {
    weekInfo?: { firstDay: number };
    getWeekInfo?: () => { firstDay: number };
  };
  return (named.getWeekInfo?.() ?? named.weekInfo)?.firstDay ?? 1;
}
