import { z } from 'zod';
import {
  listNewParties,
  listOutsideOpic,
  listParties,
  listSignatories,
  listWithoutAction,
  shareOfConvention,
} from './count-parties.ts';
import { listInquiryOptOuts, listInterStateDeclarations } from './list-declarations.ts';
import { DaySchema, type RatificationTable } from './ratification-table.ts';

const onOneDay = {
  'opic-parties': (table: RatificationTable, at: string) => listParties(table, 'opic', at).length,
  'opic-signatories': (table: RatificationTable, at: string) => listSignatories(table, at).length,
  'opic-no-action': (table: RatificationTable, at: string) => listWithoutAction(table, at).length,
  'crc-parties': (table: RatificationTable, at: string) => listParties(table, 'crc', at).length,
  'opac-parties': (table: RatificationTable, at: string) => listParties(table, 'opac', at).length,
  'opsc-parties': (table: RatificationTable, at: string) => listParties(table, 'opsc', at).length,
  'crc-parties-outside-opic': (table: RatificationTable, at: string) =>
    listOutsideOpic(table, at).length,
  'opic-share-of-crc': (table: RatificationTable, at: string) =>
    Math.round(shareOfConvention(table, at)),
  'article-12-declarations': (table: RatificationTable, at: string) =>
    listInterStateDeclarations(table, at).length,
  'article-13-opt-outs': (table: RatificationTable, at: string) =>
    listInquiryOptOuts(table, at).length,
};

type OneDayName = keyof typeof onOneDay;
const oneDayNames = Object.keys(onOneDay) as [OneDayName, ...OneDayName[]];

/** Which figure to count from the table, and for which day or days. */
export const FactRuleSchema = z.discriminatedUnion('compute', [
  z.object({ compute: z.enum(oneDayNames), at: DaySchema }),
  z.object({ compute: z.literal('opic-new-parties'), from: DaySchema, at: DaySchema }),
]);
export type FactRule = z.infer<typeof FactRuleSchema>;

/** Counts one figure. Whole numbers; the share is in whole percent, rounded half up. */
export function computeFact(table: RatificationTable, rule: FactRule): number {
  if (rule.compute === 'opic-new-parties') return listNewParties(table, rule.from, rule.at).length;
  return onOneDay[rule.compute](table, rule.at);
}
