import { Prisma } from '@heard/db';
import { can } from '@heard/domain/identity';
import { itemFlagCodes, type ItemFlagCode } from '@heard/domain/item-statistics';
import { questionTypes } from '@heard/domain/quizzes';
import { z } from 'zod';
import { authorize, type Ctx } from '../context.server.ts';

export const questionSorts = [
  'place',
  'hardest',
  'easiest',
  'discrimination',
  'slowest',
  'drawn',
] as const;

const wish = (longest: number) => z.string().trim().max(longest).catch('').default('');

/** What of the bank is wanted. Whatever is not said or makes no sense is read as its default. */
export const ListQuestionsInputSchema = z.object({
  /** Part of a prompt or an id, in any case. */
  query: wish(200),
  course: wish(80),
  quizKey: wish(80),
  type: z.enum(questionTypes).nullable().catch(null).default(null),
  tag: wish(80),
  locale: wish(8),
  objective: wish(80),
  /** One flag, `any`, or empty for all questions. */
  flagged: z
    .enum(['', 'any', ...itemFlagCodes])
    .catch('')
    .default(''),
  sort: z.enum(questionSorts).catch('place').default('place'),
  /** From 1; a page behind the last is the last. */
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1).default(1),
});
export type ListQuestionsInput = z.input<typeof ListQuestionsInputSchema>;
export type WantedQuestions = z.output<typeof ListQuestionsInputSchema>;

/** A question as the bank lists it. */
export interface BankRow {
  documentId: string;
  questionId: string;
  courseSlug: string;
  quizKey: string;
  quizTitle: string;
  locale: string;
  type: string;
  tags: string[];
  prompt: string;
  usage: {
    /** Quizzes with this question or a copy of its words, in one language. */
    quizzes: number;
    locales: string[];
    /** Published editions of its course that have it. */
    editions: number;
    /** Attempts that drew it; null when fewer than five people met it. */
    drawn: number | null;
  };
  /** Null below five people. */
  statistics: {
    persons: number;
    difficulty: number;
    discrimination: number | null;
    medianSeconds: number | null;
    flags: ItemFlagCode[];
  } | null;
}

export interface BankPage {
  questions: BankRow[];
  total: number;
  page: number;
  pages: number;
}

const pageSize = 25;

const place = Prisma.sql`b."courseSlug", b."quizKey", b.position, b.locale, b."documentId"`;
const orders: Record<(typeof questionSorts)[number], Prisma.Sql> = {
  place,
  hardest: Prisma.sql`s.difficulty ASC NULLS LAST, ${place}`,
  easiest: Prisma.sql`s.difficulty DESC NULLS LAST, ${place}`,
  discrimination: Prisma.sql`s.discrimination ASC NULLS LAST, ${place}`,
  slowest: Prisma.sql`s."medianSeconds" DESC NULLS LAST, ${place}`,
  drawn: Prisma.sql`CASE WHEN s.persons > 0 THEN s.drawn END DESC NULLS LAST, ${place}`,
};

/** One page of the question bank, 25 at a time, searched, filtered and sorted by the database. */
export async function listQuestions(ctx: Ctx, input: ListQuestionsInput = {}): Promise<BankPage> {
  authorize(ctx, 'read:draft:any');

  const wanted = ListQuestionsInputSchema.parse(input);
  const where = conditionOf(ctx, wanted);
  const joined = Prisma.sql`FROM "BankQuestion" b LEFT JOIN "ItemStatistic" s
      ON s."courseSlug" = b."courseSlug" AND s."questionId" = b."questionId" WHERE ${where}`;
  const [counted] = await ctx.db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total ${joined}`;
  const total = counted?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(wanted.page, pages);
  const rows = await ctx.db.$queryRaw<PageRow[]>`
    SELECT b."documentId", b."questionId", b."courseSlug", b."quizKey", d.title AS "quizTitle",
           b.locale, b.type, b.tags, b.prompt, s.persons, s.drawn, s.difficulty, s.discrimination,
           s."medianSeconds", s.flags
      FROM (SELECT b.*, row_number() OVER (ORDER BY ${orders[wanted.sort]}) AS line ${joined}
             ORDER BY ${orders[wanted.sort]} LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}) b
      JOIN "Document" d ON d.id = b."documentId"
      LEFT JOIN "ItemStatistic" s
        ON s."courseSlug" = b."courseSlug" AND s."questionId" = b."questionId"
     ORDER BY b.line`;

  const usage = await readUsage(ctx, rows);
  return { questions: rows.map((row) => toBankRow(row, usage)), total, page, pages };
}

function conditionOf(ctx: Ctx, wanted: WantedQuestions): Prisma.Sql {
  const parts = [Prisma.sql`TRUE`];
  const courses = readableCourses(ctx);
  if (courses !== null) parts.push(Prisma.sql`b."courseSlug" = ANY(${courses})`);
  // PostgreSQL takes no zero byte; % and _ stand for themselves.
  const words = wanted.query.replace(/\p{Cc}/gu, ' ').replace(/[\\%_]/g, '\\$&');
  if (words !== '')
    parts.push(
      Prisma.sql`(b.prompt ILIKE ${`%${words}%`} OR b."questionId" ILIKE ${`%${words}%`})`,
    );
  const plain = (text: string) => text.replace(/\p{Cc}/gu, ' ');
  if (wanted.course) parts.push(Prisma.sql`b."courseSlug" = ${plain(wanted.course)}`);
  if (wanted.quizKey) parts.push(Prisma.sql`b."quizKey" = ${plain(wanted.quizKey)}`);
  if (wanted.type) parts.push(Prisma.sql`b.type = ${wanted.type}`);
  if (wanted.tag) parts.push(Prisma.sql`${plain(wanted.tag)} = ANY(b.tags)`);
  if (wanted.locale) parts.push(Prisma.sql`b.locale = ${plain(wanted.locale)}`);
  if (wanted.objective) parts.push(Prisma.sql`b.objective = ${plain(wanted.objective)}`);
  if (wanted.flagged === 'any') parts.push(Prisma.sql`cardinality(s.flags) > 0`);
  else if (wanted.flagged) parts.push(Prisma.sql`${wanted.flagged} = ANY(s.flags)`);
  return Prisma.join(parts, ' AND ');
}

/** The courses that somebody may read whose role holds for single courses; null for all of them. */
function readableCourses({ actor }: Ctx): string[] | null {
  if (can(actor, 'read:draft:any', { course: null })) return null;
  const given = actor.kind === 'member' ? (actor.courseRoles ?? []) : [];
  return given
    .map(({ course }) => course)
    .filter((course) => can(actor, 'read:draft:any', { course }));
}

interface PageRow extends Omit<BankRow, 'usage' | 'statistics'> {
  persons: number | null;
  drawn: number | null;
  difficulty: number | null;
  discrimination: number | null;
  medianSeconds: number | null;
  flags: ItemFlagCode[] | null;
}

interface Usage {
  /** By locale, type and prompt. */
  quizzes: Map<string, number>;
  /** By course and question. */
  locales: Map<string, string[]>;
  editions: Map<string, number>;
}

async function readUsage(ctx: Ctx, rows: readonly PageRow[]): Promise<Usage> {
  const ids = rows.map(({ questionId }) => questionId);
  const courses = rows.map(({ courseSlug }) => courseSlug);
  const prompts = rows.map(({ prompt }) => prompt);
  const [copies, spoken, published] = await Promise.all([
    ctx.db.$queryRaw<{ locale: string; type: string; prompt: string; quizzes: number }[]>`
      SELECT locale, type, prompt, count(DISTINCT "documentId")::int AS quizzes
        FROM "BankQuestion" WHERE prompt = ANY(${prompts}) GROUP BY 1, 2, 3`,
    ctx.db.$queryRaw<{ course: string; id: string; locales: string[] }[]>`
      SELECT "courseSlug" AS course, "questionId" AS id, array_agg(DISTINCT locale) AS locales
        FROM "BankQuestion"
       WHERE "courseSlug" = ANY(${courses}) AND "questionId" = ANY(${ids}) GROUP BY 1, 2`,
    ctx.db.$queryRaw<{ course: string; id: string; editions: number }[]>`
      SELECT c.slug AS course, q."questionId" AS id, count(DISTINCT v.number)::int AS editions
        FROM "QuestionVersion" q JOIN "CourseVersion" v ON v.id = q."courseVersionId"
        JOIN "Course" c ON c.id = v."courseId"
       WHERE q."questionId" = ANY(${ids}) AND c.slug = ANY(${courses}) GROUP BY 1, 2`,
  ]);
  return {
    quizzes: new Map(copies.map((row) => [copyKey(row), row.quizzes])),
    locales: new Map(spoken.map(({ course, id, locales }) => [`${course} ${id}`, locales])),
    editions: new Map(published.map(({ course, id, editions }) => [`${course} ${id}`, editions])),
  };
}

function copyKey(row: { locale: string; type: string; prompt: string }): string {
  return JSON.stringify([row.locale, row.type, row.prompt]);
}

function toBankRow(row: PageRow, usage: Usage): BankRow {
  const { persons, drawn, difficulty, discrimination, medianSeconds, flags, ...question } = row;
  const key = `${row.courseSlug} ${row.questionId}`;
  const isCounted = persons !== null && persons > 0 && difficulty !== null;
  return {
    ...question,
    usage: {
      quizzes: usage.quizzes.get(copyKey(row)) ?? 1,
      locales: usage.locales.get(key) ?? [row.locale],
      editions: usage.editions.get(key) ?? 0,
      drawn: isCounted ? drawn : null,
    },
    statistics: isCounted
      ? { persons, difficulty, discrimination, medianSeconds, flags: flags ?? [] }
      : null,
  };
}
