import { Prisma } from '@heard/db';
import { can } from '@heard/domain/identity';
import { z } from 'zod';
import { authorize, type Ctx } from '../context.server.ts';
import {
  listedColumns,
  readNames,
  toListed,
  type ListedDocument,
} from './authored-document.server.ts';

export const SearchInputSchema = z.object({
  query: z.string().trim().max(200).catch('').default(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
});

/** A document in which all words were found, with the words around the first. */
export interface FoundDocument extends ListedDocument {
  /** Before the found word, the word as it stands there, and after it. */
  snippet: { before: string; found: string; after: string } | null;
}

export interface FoundPage {
  documents: FoundDocument[];
  total: number;
  page: number;
  pages: number;
}

const pageSize = 20;
const around = 80;

/**
 * Searches titles and texts of all documents that the actor may read, in any case: lessons, questions, terms,
 * facts, sources. Every word must stand there. What has them in its title comes first.
 */
export async function searchDocuments(
  ctx: Ctx,
  input: z.input<typeof SearchInputSchema>,
): Promise<FoundPage> {
  authorize(ctx, 'read:draft:any');
  const { query, page: wanted } = SearchInputSchema.parse(input);
  const words = query
    .replace(/\p{Cc}/gu, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8);
  if (words.length === 0) return { documents: [], total: 0, page: 1, pages: 1 };
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  const everywhere = patterns.map(
    (like) => Prisma.sql`(title ILIKE ${like} OR text ILIKE ${like})`,
  );
  const inTitle = patterns.map((like) => Prisma.sql`(title ILIKE ${like})::int`);
  const rows = await ctx.db.$queryRaw<{ id: string; courseSlug: string | null }[]>`
    SELECT id, "courseSlug" FROM "Document"
     WHERE "archivedAt" IS NULL AND ${Prisma.join(everywhere, ' AND ')}
     ORDER BY ${Prisma.join(inTitle, ' + ')} DESC, path`;
  const own = rows.filter((row) => can(ctx.actor, 'read:draft:any', { course: row.courseSlug }));
  const pages = Math.max(1, Math.ceil(own.length / pageSize));
  const page = Math.min(wanted, pages);
  const ids = own.slice((page - 1) * pageSize, page * pageSize).map(({ id }) => id);
  return { documents: await readFound(ctx, ids, words), total: own.length, page, pages };
}

async function readFound(ctx: Ctx, ids: string[], words: string[]): Promise<FoundDocument[]> {
  const found = await ctx.db.document.findMany({
    where: { id: { in: ids } },
    select: { ...listedColumns, text: true },
  });
  const names = await readNames(
    ctx.db,
    found.map(({ updatedBy }) => updatedBy),
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const { text, ...listed } = row;
    return [{ ...toListed(listed, names), snippet: snippetOf(text, words) }];
  });
}

function snippetOf(text: string, words: readonly string[]): FoundDocument['snippet'] {
  const lower = text.toLowerCase();
  // Some letters change their length with their case: then places would not agree.
  const searched = lower.length === text.length ? lower : text;
  for (const word of words) {
    const at = searched.indexOf(searched === lower ? word.toLowerCase() : word);
    if (at < 0) continue;
    const clean = (part: string) => part.replace(/\s+/g, ' ').replace(/\p{Cs}/gu, '');
    return {
      before: clean(text.slice(Math.max(0, at - around), at)),
      found: text.slice(at, at + word.length),
      after: clean(text.slice(at + word.length, at + word.length + around)),
    };
  }
  return null;
}
