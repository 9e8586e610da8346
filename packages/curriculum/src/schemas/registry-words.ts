import { z } from 'zod';
import { UnitSchema } from './fact.ts';
import { LineSchema } from './words.ts';

/** One entry of `content/<locale>/facts.yaml`: a fact's words in that language; its figure, day and source stay. */
export const FactWordsSchema = z.strictObject({
  unit: UnitSchema,
  place: LineSchema,
  note: LineSchema.optional(),
  /** Where the value itself is in words. */
  value: LineSchema.optional(),
});
export type FactWords = z.infer<typeof FactWordsSchema>;

/** One entry of `content/<locale>/sources.yaml`: a source's words in that language; its date and address stay. */
export const SourceWordsSchema = z.strictObject({
  title: LineSchema,
  publisher: LineSchema,
  note: LineSchema.optional(),
});
export type SourceWords = z.infer<typeof SourceWordsSchema>;
