import { z } from 'zod';

/**
 * An e-mail address as Heard keeps it: trimmed and lower-cased, at most 254 characters (RFC 5321,
 * 4.5.3.1.3). Refuses what could not receive mail. Lower-casing the local part is against the letter of
 * RFC 5321 and with the practice of every large mail host: two accounts never differ by case alone.
 */
export const EmailSchema = z
  .string()
  .max(1000)
  .transform((text) => text.normalize('NFC').trim().toLowerCase())
  .pipe(z.email().max(254));
export type Email = z.infer<typeof EmailSchema>;
