import { z } from 'zod';

// Cc control, Co private use, Cs lone surrogates, Cn unassigned, Zl and Zp line breaks; and the signs
// that turn the direction of text around, with which a name could pretend to be another.
const forbidden =
  /[\p{Cc}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
// Of the invisible format signs only these two are part of writing: Persian and Indic names need them.
const otherFormatSigns = /(?![\u200c\u200d])\p{Cf}/u;
const visible = /[\p{L}\p{N}]/u;

/**
 * A person's name as it shall stand on certificates: 1 to 100 characters in any script, inner spaces
 * single, in NFC. Refuses control characters, direction overrides and names without any letter or digit.
 */
export const PersonNameSchema = z
  .string()
  .max(1000)
  .transform((text) => text.normalize('NFC').trim().replace(/ +/g, ' '))
  .refine((name) => [...name].length >= 1 && [...name].length <= 100)
  .refine((name) => !forbidden.test(name) && !otherFormatSigns.test(name) && visible.test(name));
export type PersonName = z.infer<typeof PersonNameSchema>;
