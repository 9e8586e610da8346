import { z } from 'zod';
import { IdSchema, LineSchema } from './words.ts';

/**
 * One entry of `content/<locale>/pictures.yaml`: what a picture shows, for those who cannot see it, the words
 * that stand inside it when it is drawn, and a line below it where there is something to say.
 */
export const PictureWordsSchema = z.strictObject({
  alt: LineSchema,
  labels: z.record(IdSchema, LineSchema).default({}),
  caption: LineSchema.optional(),
});
export type PictureWords = z.infer<typeof PictureWordsSchema>;
