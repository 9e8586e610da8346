import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '@heard/curriculum';
import { z } from 'zod';

const StampSchema = z.object({
  /** Hash of the content and of everything that compiles it. */
  inputs: z.string().min(1),
  /** What came of them. */
  courses: z.array(z.object({ slug: z.string(), contentHash: z.string() })).min(1),
  references: z.array(z.object({ kind: z.string(), locale: z.string(), contentHash: z.string() })),
});

/** What was compiled last, and from what: a note beside the cache, which proves nothing about a database. */
export type PublicationStamp = z.infer<typeof StampSchema>;

/** The stamp in this folder; null when there is none that can be read. */
export function readStamp(folder: string): PublicationStamp | null {
  try {
    const text = readFileSync(fileIn(folder), 'utf8');
    return StampSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Keeps the stamp for the next seeding. */
export function writeStamp(folder: string, stamp: PublicationStamp): void {
  writeWhole(fileIn(folder), JSON.stringify(stamp));
}

function fileIn(folder: string): string {
  return path.join(folder, 'published.json');
}
