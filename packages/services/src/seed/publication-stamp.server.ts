import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const StampSchema = z.object({
  /** Hash of the content and of everything that compiles it. */
  inputs: z.string().min(1),
  /** What came of them. */
  courses: z.array(z.object({ slug: z.string(), contentHash: z.string() })).min(1),
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

/** Writes the stamp whole. A folder that cannot be written only makes the next seeding slower. */
export function writeStamp(folder: string, stamp: PublicationStamp): void {
  const unfinished = `${fileIn(folder)}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(unfinished, JSON.stringify(stamp));
    renameSync(unfinished, fileIn(folder));
  } catch {
    rmSync(unfinished, { force: true });
  }
}

function fileIn(folder: string): string {
  return path.join(folder, 'published.json');
}
