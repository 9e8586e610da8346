import { z } from 'zod';
import { IdSchema, LineSchema } from './words.ts';

/**
 * One entry of `content/<locale>/pictures.yaml`: what a picture shows, for those who cannot see it, and the
 * words that stand inside it.
 */
export const PictureWordsSchema = z.strictObject({
  alt: LineSchema,
  labels: z.record(IdSchema, LineSchema),
});
export type PictureWords = z.infer<typeof PictureWordsSchema>;
