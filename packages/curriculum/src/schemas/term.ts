import { z } from 'zod';
import { LineSchema } from './words.ts';

/** One entry of `content/<locale>/glossary/*.yaml`: a word of the glossary, what it means, and the same in plain words. */
export const TermSchema = z.strictObject({
  term: LineSchema,
  definition: LineSchema,
  plain: LineSchema.optional(),
  /** Other words by which lessons may call it. */
  forms: z.array(LineSchema).optional(),
});
export type Term = z.infer<typeof TermSchema>;
