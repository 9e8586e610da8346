import { z } from 'zod';
import { DateSchema, LineSchema } from './words.ts';

/** One entry of `content/sources.yaml`: a source that lessons, facts and questions may name. */
export const SourceSchema = z.strictObject({
  title: LineSchema,
  publisher: LineSchema,
  date: DateSchema,
  url: z.url({ protocol: /^https?$/, message: 'must be a web address' }).optional(),
  note: LineSchema.optional(),
});
export type Source = z.infer<typeof SourceSchema>;
