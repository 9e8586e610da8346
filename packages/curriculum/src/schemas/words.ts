import { z } from 'zod';

/** An id of ours: lower case, digits and hyphens. */
export const IdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower case letters, digits and hyphens')
  .max(80);

/** A text of one line that people read. */
export const LineSchema = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(400)
  .regex(/^[^\n\r]*$/, 'must be one line');

const dateText = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD')
  .refine((text) => isCalendarDate(text), 'is not in the calendar');

/** A year, a month or a day: `2012`, `2009-06`, `2011-12-19`. */
export const DateSchema = z.preprocess(
  // YAML reads a year alone as a number.
  (value) => (typeof value === 'number' ? String(value) : value),
  dateText,
);

function isCalendarDate(text: string): boolean {
  const [year = '', month = '01', day = '01'] = text.split('-');
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** The first 12 signs of the SHA-256 of the file that was translated. */
export const TranslatesSchema = z.string().regex(/^[0-9a-f]{12}$/, 'must be 12 signs of a hash');

/** A place in a registered source. */
export const CitationSchema = z.strictObject({ id: IdSchema, place: LineSchema });
export type Citation = z.infer<typeof CitationSchema>;
