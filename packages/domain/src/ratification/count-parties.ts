import type { RatificationTable, StateRecord, Treaty } from './ratification-table.ts';

/** Whether the State had deposited its ratification, accession or succession on or before the day. */
export function isPartyOn(state: StateRecord, treaty: Treaty, day: string): boolean {
  const deposit = state[treaty]?.deposit ?? null;
  return deposit !== null && deposit <= day;
}

/** The parties to a treaty on a day, by date of deposit. */
export function listParties(table: RatificationTable, treaty: Treaty, day: string): StateRecord[] {
  return table.states.filter((state) => isPartyOn(state, treaty, day));
}

/** The States that had signed OPIC by the day and were not parties to it. */
export function listSignatories(table: RatificationTable, day: string): StateRecord[] {
  return table.states.filter(
    (state) =>
      state.opic.signature !== null &&
      state.opic.signature <= day &&
      !isPartyOn(state, 'opic', day),
  );
}

/** The States of the table that had neither signed nor joined OPIC by the day. */
export function listWithoutAction(table: RatificationTable, day: string): StateRecord[] {
  const signed = new Set(listSignatories(table, day));
  return table.states.filter((state) => !signed.has(state) && !isPartyOn(state, 'opic', day));
}

/** The States whose deposit for OPIC falls between the two days, both included, oldest first. */
export function listNewParties(
  table: RatificationTable,
  first: string,
  last: string,
): StateRecord[] {
  return listParties(table, 'opic', last)
    .filter(({ opic }) => (opic.deposit ?? '') >= first)
    .sort((a, b) => (a.opic.deposit ?? '').localeCompare(b.opic.deposit ?? ''));
}

/** The parties to the Convention that were not parties to OPIC on the day. */
export function listOutsideOpic(table: RatificationTable, day: string): StateRecord[] {
  return listParties(table, 'crc', day).filter((state) => !isPartyOn(state, 'opic', day));
}

/** Parties to OPIC in percent of the parties to the Convention, 0 to 100, not rounded. */
export function shareOfConvention(table: RatificationTable, day: string): number {
  const convention = listParties(table, 'crc', day).length;
  return convention === 0 ? 0 : (100 * listParties(table, 'opic', day).length) / convention;
}
