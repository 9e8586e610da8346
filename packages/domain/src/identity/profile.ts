import { z } from 'zod';
import { isCountryCode } from './country.ts';
import { PersonNameSchema } from './person-name.ts';

/** What a person says to be, when he wants to say it. */
export const AudienceSchema = z.enum(['parliamentarian', 'professional', 'ngo', 'other']);
export type Audience = z.infer<typeof AudienceSchema>;
export const audiences = AudienceSchema.options;

/** What a member may say about himself. All but the language may be left out: empty text or null. */
export const ProfileSchema = z.object({
  /** As it shall stand on certificates. */
  name: z.union([z.literal('').transform(() => ''), PersonNameSchema]),
  locale: z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/),
  country: z.string().refine(isCountryCode).nullable(),
  audience: AudienceSchema.nullable(),
});
export type Profile = z.infer<typeof ProfileSchema>;
