import { z } from 'zod';
import { LineSchema } from './words.ts';

/** What the file of an uploaded picture is called: the SHA-256 of its bytes, and what they are. */
export const mediaFilePattern = /^[0-9a-f]{64}\.(webp|png|jpg|svg)$/;

const pixels = z.int().min(1).max(10_000);

/**
 * One entry of `content/media.yaml`: a picture that an author uploaded. Its bytes lie in `content/media`, and
 * what it shows stands in `content/<locale>/pictures.yaml`.
 */
export const MediaEntrySchema = z.strictObject({
  file: z
    .string()
    .regex(mediaFilePattern, 'must be the SHA-256 of the file, with .webp, .png, .jpg or .svg'),
  /** In pixels, as it is shown at most. */
  width: pixels,
  height: pixels,
  /** Who made it. */
  credit: LineSchema,
  /** What it may be used for: the name of a licence, or whose permission there is. */
  licence: LineSchema,
});
export type MediaEntry = z.infer<typeof MediaEntrySchema>;
