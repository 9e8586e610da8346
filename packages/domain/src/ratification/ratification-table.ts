import { z } from 'zod';

/** A calendar day as `YYYY-MM-DD`; such texts sort as the days do. */
export const DaySchema = z.iso.date();

const act = z.object({
  signature: DaySchema.nullable(),
  date: DaySchema.nullable(),
  kind: z.string().nullable(),
});

const toTreatyStatus = ({ signature, date, kind }: z.infer<typeof act>) => ({
  signature,
  /** Day of deposit of the ratification, accession or succession; null for a State that is not a party. */
  deposit: date,
  kind,
});

const otherTreaty = act.nullable().transform((status) => (status ? toTreatyStatus(status) : null));

const opic = act
  .extend({
    entry_into_force: DaySchema.nullable(),
    article_12_interstate: z
      .object({ declared: z.boolean().nullable(), date: DaySchema.optional() })
      .nullable(),
    article_13_7_inquiry_opt_out: z
      .union([z.boolean(), z.object({ declared: z.boolean(), date: DaySchema.optional() })])
      .nullable(),
  })
  .transform((status) => {
    const optOut = status.article_13_7_inquiry_opt_out;
    return {
      ...toTreatyStatus(status),
      entryIntoForce: status.entry_into_force,
      /** Whether the State accepts complaints by other States (article 12); null when not known. */
      interState: status.article_12_interstate?.declared ?? null,
      interStateDate: status.article_12_interstate?.date ?? null,
      /** Whether the State closed the inquiry procedure (article 13(7)); null when not known. */
      inquiryOptOut: typeof optOut === 'object' ? (optOut?.declared ?? null) : optOut,
    };
  });

const state = z
  .object({
    iso3: z.string().length(3),
    name: z.string().min(1),
    /** Null for the Holy See, the State of Palestine and others that vote in no group. */
    un_regional_group: z.string().min(1).nullable(),
    m49_region: z.string().min(1),
    opic,
    crc: otherTreaty,
    opac: otherTreaty,
    opsc: otherTreaty,
  })
  .transform(({ un_regional_group, m49_region, ...rest }) => ({
    ...rest,
    unRegionalGroup: un_regional_group ?? 'no group',
    m49Region: m49_region,
  }));

/**
 * The depositary's table of the Convention and its three protocols, one row per State, as the file
 * `ratifications.json` holds it. Refuses a file with the same State twice.
 */
export const RatificationTableSchema = z
  .object({ records: z.array(state).min(1) })
  .refine(({ records }) => new Set(records.map(({ iso3 }) => iso3)).size === records.length, {
    message: 'a State stands in the table twice',
  })
  .transform(({ records }) => ({ states: records }));

export type RatificationTable = z.infer<typeof RatificationTableSchema>;
export type StateRecord = RatificationTable['states'][number];

/** The Convention and its protocols, by their short names. */
export type Treaty = 'crc' | 'opac' | 'opsc' | 'opic';
