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

/** What is looked for. What makes no sense is read as not said. */
export const SearchInputSchema = z.object({
  /** Words, all of which must occur; in any case. PostgreSQL takes no control signs. */
  query: z
    .string()
    .max(200)
    .transform((text) => text.replace(/\p{Cc}/gu, ' ').trim())
    .catch('')
    .default(''),
  page: z.coerce.number().int().min(1).max(1000).catch(1).default(1),
});
export type SearchInput = z.input<typeof SearchInputSchema>;

/** A line in which one of the words occurs, cut around it. */
export interface Snippet {
  /** From 1. */
  line: number;
  before: string;
  match: string;
  after: string;
}

export interface SearchHit {
  document: ListedDocument;
  snippets: Snippet[];
}

export interface SearchResult {
  hits: SearchHit[];
  total: number;
  page: number;
  pages: number;
}

const pageSize = 20;
const snippetsShown = 3;
const radius = 60;

/**
 * Documents in whose title, path or text all words occur: questions, terms and facts with them, since they are
 * texts too. Those with the words in the title come first, then those with most occurrences. Nothing for no
 * words. A role for one course finds what belongs to that course alone.
 */
export async function searchDocuments(ctx: Ctx, input: SearchInput = {}): Promise<SearchResult> {
  authorize(ctx, 'read:draft:any');

  const { query, page: asked } = SearchInputSchema.parse(input);
  const words = [...new Set(query.toLowerCase().split(/\s+/).filter(Boolean))].slice(0, 10);
  if (words.length === 0) return { hits: [], total: 0, page: 1, pages: 1 };
  const ranked = await rank(ctx, words);
  const own = ranked.filter(({ course }) => can(ctx.actor, 'read:draft:any', { course }));
  const pages = Math.max(1, Math.ceil(own.length / pageSize));
  const page = Math.min(asked, pages);
  const ids = own.slice((page - 1) * pageSize, page * pageSize).map(({ id }) => id);
  const rows = await ctx.db.document.findMany({
    where: { id: { in: ids } },
    select: { ...listedColumns, text: true },
  });
  const names = await readNames(
    ctx.db,
    rows.map(({ updatedBy }) => updatedBy),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const hits = ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const { text, ...listed } = row;
    return [{ document: toListed(listed, names), snippets: findSnippets(text, words) }];
  });
  return { hits, total: own.length, page, pages };
}

/** All that fit, best first. Sequential by design: a curriculum has some hundred documents of some kilobytes. */
function rank(ctx: Ctx, words: readonly string[]) {
  const occurs = words.map(
    (word) => Prisma.sql`position(${word} IN lower(title || ' ' || path || ' ' || text)) > 0`,
  );
  const inTitle = words.map((word) => Prisma.sql`(position(${word} IN lower(title)) > 0)::int`);
  const count = words.map(
    (word) =>
      Prisma.sql`(length(text) - length(replace(lower(text), ${word}, ''))) / length(${word})`,
  );
  return ctx.db.$queryRaw<{ id: string; course: string | null }[]>`
    SELECT id, "courseSlug" AS course FROM "Document"
     WHERE "archivedAt" IS NULL AND ${Prisma.join(occurs, ' AND ')}
     ORDER BY ${Prisma.join(inTitle, ' + ')} DESC, ${Prisma.join(count, ' + ')} DESC, path`;
}

function findSnippets(text: string, words: readonly string[]): Snippet[] {
  const snippets: Snippet[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const found = findFirst(line, words);
    if (!found) continue;
    const [start, end] = [found.at, found.at + found.length];
    snippets.push({
      line: index + 1,
      before: (start > radius ? '…' : '') + line.slice(Math.max(0, start - radius), start),
      match: line.slice(start, end),
      after: line.slice(end, end + radius) + (line.length > end + radius ? '…' : ''),
    });
    if (snippets.length === snippetsShown) break;
  }
  return snippets;
}

/** The first of the words in a line. Lower case may be longer than what it is made from: such a line is skipped. */
function findFirst(line: string, words: readonly string[]) {
  const lower = line.toLowerCase();
  if (lower.length !== line.length) return null;
  const places = words.flatMap((word) => {
    const at = lower.indexOf(word);
    return at < 0 ? [] : [{ at, length: word.length }];
  });
  return places.reduce<(typeof places)[number] | null>(
    (first, place) => (first === null || place.at < first.at ? place : first),
    null,
  );
}
