/** The least number of people that a shown number may be about. */
export const fewestPeople = 5;

/** A count of people as it may be shown: null where it is about one to four of them. None is nobody's secret. */
export function showCount(people: number): number | null {
  return people === 0 || people >= fewestPeople ? people : null;
}

/** A measure over people (a median, a share) as it may be shown: null where it is about fewer than five. */
export function showMeasure(measure: number | null, people: number): number | null {
  return people >= fewestPeople ? measure : null;
}

/**
 * The parts of a whole that is shown itself. What is hidden must not follow by subtraction: while the hidden
 * parts are one alone, or fewer than five people together, the smallest part beside them is hidden as well.
 */
export function showParts(people: readonly number[]): (number | null)[] {
  const shown = people.map(showCount);
  const hidden = () => people.filter((_, index) => shown[index] === null);
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  while (hidden().length === 1 || (hidden().length > 1 && sum(hidden()) < fewestPeople)) {
    const rest = shown.filter((count) => count !== null && count > 0);
    if (rest.length === 0) break;
    shown[shown.indexOf(Math.min(...rest.map(Number)))] = null;
  }
  return shown;
}
