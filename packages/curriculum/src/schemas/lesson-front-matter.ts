import { z } from 'zod';
import { CitationSchema, IdSchema, LineSchema, TranslatesSchema } from './words.ts';

/** What stands between the `---` lines at the head of a lesson. */
export const LessonFrontMatterSchema = z.strictObject({
  title: LineSchema,
  summary: LineSchema,
  /** Reading time. */
  minutes: z.number().int().min(1).max(60),
  /** Objectives of the course that the lesson teaches. */
  objectives: z.array(IdSchema).min(1),
  sources: z.array(CitationSchema).default([]),
  /** In a translation: which text of the source it was made from (`pnpm lesson:translated` writes it). */
  translates: TranslatesSchema.optional(),
  /** Figures that may stand in the text without being registered facts, exactly as written there. */
  figures: z.array(LineSchema).default([]),
});
export type LessonFrontMatter = z.infer<typeof LessonFrontMatterSchema>;
