import { z } from 'zod';

/** A field of text. Left out, it is empty: the use case says what is wrong with that. */
export const FieldSchema = z.string().default('');

/** A box that was ticked or not. */
export const TickSchema = z
  .string()
  .optional()
  .transform((value) => value !== undefined);

/** Reads a posted form by its schema. What no form of ours sends, such as a file, is a bad request. */
export function readForm<S extends z.ZodType>(form: FormData, schema: S): z.infer<S> {
  const read = schema.safeParse(Object.fromEntries(form));
  if (!read.success) throw new Response(null, { status: 400 });
  return read.data;
}
