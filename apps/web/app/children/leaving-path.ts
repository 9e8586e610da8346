/** The neutral page to which “Leave this page” goes, in the language of the page that is left. */
export function calendarPath(locale: string): string {
  return `/calendar?language=${locale}`;
}
