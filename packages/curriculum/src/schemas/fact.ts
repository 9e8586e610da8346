import { FactRuleSchema, type FactRule } from '@heard/domain/ratification';
import { createTranslator } from '@heard/i18n';
import { z } from 'zod';
import { DateSchema, IdSchema, LineSchema } from './words.ts';

/** `declarations`, or `{n, plural, one {declaration} other {declarations}}`. */
export const UnitSchema = LineSchema.refine(canBeSaid, 'has plural forms that cannot be read');

function canBeSaid(unit: string): boolean {
  try {
    createTranslator('en', { unit });
    return true;
  } catch {
    return false;
  }
}

const origin = {
  /** What the value counts, as it can stand after it; may have plural forms of `n` (ICU MessageFormat). */
  unit: UnitSchema,
  asOf: DateSchema,
  source: IdSchema,
  place: LineSchema,
  note: LineSchema.optional(),
};

const StatedFactSchema = z
  .strictObject({ value: z.union([z.number(), LineSchema]), ...origin })
  .transform((fact) => ({ ...fact, rule: null }));

/** Refuses a figure whose as-of day is not the day for which it is counted. */
const ComputedFactSchema = z
  .strictObject({
    compute: z.string(),
    at: z.string(),
    from: z.string().optional(),
    ...origin,
  })
  .transform(({ compute, at, from, ...rest }, context) => {
    const rule = FactRuleSchema.safeParse({ compute, at, from });
    if (!rule.success)
      for (const { path, message } of rule.error.issues)
        context.addIssue({ code: 'custom', path: [...path], message });
    if (rest.asOf !== at)
      context.addIssue({ code: 'custom', path: ['asOf'], message: `must be the day ${at}` });
    return { ...rest, rule: rule.data as FactRule };
  });

/** The schema of one entry of `content/facts/*.yaml`: a value, or a rule that counts it. */
export function factSchemaFor(entry: unknown): typeof StatedFactSchema | typeof ComputedFactSchema {
  const isComputed = typeof entry === 'object' && entry !== null && 'compute' in entry;
  return isComputed ? ComputedFactSchema : StatedFactSchema;
}

/** A registered figure: its value, what it counts, for which day, and where that can be read. */
export interface Fact {
  value: number | string;
  unit: string;
  asOf: string;
  source: string;
  place: string;
  note?: string | undefined;
  /** Whether it is counted from the depositary's table. */
  isCounted?: boolean;
}
