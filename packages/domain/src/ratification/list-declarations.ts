import { isPartyOn } from './count-parties.ts';
import type { RatificationTable, StateRecord } from './ratification-table.ts';

/**
 * The parties that had declared by the day that other States may complain about them (article 12).
 * A declaration without a date in the table counts from the deposit.
 */
export function listInterStateDeclarations(table: RatificationTable, day: string): StateRecord[] {
  return table.states.filter(
    (state) =>
      isPartyOn(state, 'opic', day) &&
      state.opic.interState === true &&
      (state.opic.interStateDate ?? state.opic.deposit ?? '') <= day,
  );
}

/** The parties on the day that closed the inquiry procedure for themselves (article 13(7)). */
export function listInquiryOptOuts(table: RatificationTable, day: string): StateRecord[] {
  return table.states.filter(
    (state) => isPartyOn(state, 'opic', day) && state.opic.inquiryOptOut === true,
  );
}
