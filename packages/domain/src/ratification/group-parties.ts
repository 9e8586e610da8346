import { listParties } from './count-parties.ts';
import type { RatificationTable, StateRecord } from './ratification-table.ts';

/** The year in which OPIC was opened for signature and the first States joined. */
export const firstYear = 2012;

/** New parties to OPIC in each year from 2012 to the year of the day; years without one are 0. */
export function countPartiesByYear(
  table: RatificationTable,
  day: string,
): { year: number; parties: number }[] {
  const deposits = listParties(table, 'opic', day).map(({ opic }) => opic.deposit?.slice(0, 4));
  const years = Math.max(0, Number(day.slice(0, 4)) - firstYear + 1);
  return Array.from({ length: years }, (_, index) => {
    const year = firstYear + index;
    return { year, parties: deposits.filter((deposit) => deposit === String(year)).length };
  });
}

/** How States are grouped: by the groups in which they vote at the United Nations, or by the M49 list. */
export type Grouping = 'unRegionalGroup' | 'm49Region';

/**
 * Parties to OPIC on the day and all States of the table, by group, the group with most parties first.
 * The two lists differ (Cyprus is in Asia by M49), so whoever shows this names the list.
 */
export function countPartiesByGroup(
  table: RatificationTable,
  day: string,
  grouping: Grouping,
): { group: string; parties: number; states: number }[] {
  const parties = new Set<StateRecord>(listParties(table, 'opic', day));
  const groups = new Map<string, { group: string; parties: number; states: number }>();
  for (const state of table.states) {
    const group = state[grouping];
    const row = groups.get(group) ?? { group, parties: 0, states: 0 };
    row.states += 1;
    if (parties.has(state)) row.parties += 1;
    groups.set(group, row);
  }
  return [...groups.values()].sort(
    (a, b) => b.parties - a.parties || a.group.localeCompare(b.group, 'en'),
  );
}
