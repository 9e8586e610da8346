import { z } from 'zod';

/** An id, a slug or another short text without control signs, which no id has and no database takes. */
export function word(maximum: number) {
  return z
    .string()
    .max(maximum)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u);
}
