import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { CompiledLesson } from '../gate/index.ts';
import { hashOf } from '../hash-of.ts';
import { LessonFrontMatterSchema } from '../schemas/index.ts';
import { writeWhole } from '../write-whole.ts';

/** What the gate made of a lesson, and what it remarked. */
export interface CachedLesson {
  value: CompiledLesson;
  warnings: { line: number; column: number; message: string }[];
}

const ids = z.array(z.string());
const CachedLessonSchema = z.object({
  value: z.object({
    frontMatter: LessonFrontMatterSchema,
    html: z.string(),
    headings: z.array(z.object({ id: z.string(), text: z.string() })),
    words: z.number(),
    grade: z.number().nullable(),
    sentenceLength: z.number(),
    uses: z.object({
      figures: ids,
      keyFacts: ids,
      terms: ids,
      pictures: ids,
      sources: z.array(z.object({ id: z.string(), place: z.string().nullable() })),
    }),
  }),
  warnings: z.array(z.object({ line: z.number(), column: z.number(), message: z.string() })),
});

/**
 * Compiled lessons on disk, each under the hash of everything that it was made from. A file that is not
 * whole, or not there, counts as no entry; a folder that cannot be written is no cache.
 */
export class LessonCache {
  constructor(private readonly folder: string) {}

  find(key: unknown): CachedLesson | null {
    try {
      const { success, data } = CachedLessonSchema.safeParse(
        JSON.parse(readFileSync(this.fileOf(key), 'utf8')),
      );
      return success ? data : null;
    } catch {
      return null;
    }
  }

  keep(key: unknown, lesson: CachedLesson): void {
    writeWhole(this.fileOf(key), JSON.stringify(lesson));
  }

  private fileOf(key: unknown): string {
    return path.join(this.folder, `${hashOf(key)}.json`);
  }
}
