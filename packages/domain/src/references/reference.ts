import { z } from 'zod';

const line = z.string().min(1);

/** The glossary in one locale, in the order of its alphabet. */
export const GlossarySchema = z.array(
  z.strictObject({
    id: line,
    term: line,
    definition: line,
    /** The same for a child; null where none is written. */
    plain: line.nullable(),
  }),
);
export type Glossary = z.infer<typeof GlossarySchema>;

/** Set on what is not translated yet: its words are English. */
const untranslated = { isUntranslated: z.literal(true).optional() };

/** Every registered figure, and every source that lessons, figures and questions name. */
export const SourceBookSchema = z.strictObject({
  figures: z.array(
    z.strictObject({
      id: line,
      value: z.union([z.number(), line]),
      /** In the form that goes with the value. */
      unit: line,
      /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
      asOf: line,
      /** A source's id. */
      source: line,
      place: line,
      note: line.nullable(),
      /** Whether it is counted from the depositary's table. */
      isCounted: z.boolean(),
      ...untranslated,
    }),
  ),
  sources: z.array(
    z.strictObject({
      id: line,
      title: line,
      publisher: line,
      date: line,
      url: z.url().nullable(),
      note: line.nullable(),
      ...untranslated,
    }),
  ),
});
export type SourceBook = z.infer<typeof SourceBookSchema>;

/** The words of the poster on children's rights to complain. */
export const PosterSchema = z.strictObject({
  title: line,
  lines: z.array(line).min(1),
  /** Beside the place where an adult writes the local helpline by hand. */
  helpline: line,
  note: line,
});
export type Poster = z.infer<typeof PosterSchema>;

const schemas = { glossary: GlossarySchema, sources: SourceBookSchema, poster: PosterSchema };

export type ReferenceKind = keyof typeof schemas;

/** What a reference of each kind says. */
export interface ReferenceBodies {
  glossary: Glossary;
  sources: SourceBook;
  poster: Poster;
}

/** Reads a stored reference. Throws ZodError when it is not of its kind. */
export function readReference<Kind extends ReferenceKind>(
  kind: Kind,
  body: unknown,
): ReferenceBodies[Kind] {
  return schemas[kind].parse(body) as ReferenceBodies[Kind];
}
