import { itemFlagCodes, type ItemStatistics } from '@heard/domain/item-statistics';
import { NotFoundError } from '@heard/domain/identity';
import { AuthoredQuestionSchema, type AuthoredQuestion } from '@heard/domain/quizzes';
import { z } from 'zod';
import { authorize, type Ctx } from '../context.server.ts';

/** Where a question stands. */
export interface QuestionUsage {
  documentId: string;
  title: string;
  quizKey: string;
  courseSlug: string;
  locale: string;
  /** The question's id there: copies have ids of their own. */
  questionId: string;
}

export interface QuestionStatistics {
  courseSlug: string;
  questionId: string;
  prompt: string;
  /** As it was published last; null while it never was. Statistics are about this one. */
  published: { question: AuthoredQuestion; editions: number[] } | null;
  usage: QuestionUsage[];
  /** Null below five people. */
  statistics: ItemStatistics | null;
  /** In how many attempts it was drawn; null when fewer than five people met it. */
  drawn: number | null;
  countedAt: Date | null;
}

const StatisticsSchema: z.ZodType<ItemStatistics> = z.object({
  persons: z.number(),
  difficulty: z.number(),
  discrimination: z.number().nullable(),
  blank: z.number(),
  medianSeconds: z.number().nullable(),
  strong: z.number(),
  choices: z.array(
    z.object({
      part: z.string(),
      choice: z.string(),
      isRight: z.boolean(),
      count: z.number(),
      strongCount: z.number(),
    }),
  ),
  flags: z.array(z.object({ code: z.enum(itemFlagCodes), choice: z.string().nullable() })),
});

/**
 * What attempts tell about a question of the bank, and where it stands: in which quizzes and languages, also as
 * a copy with the same words. Throws NotFoundError when the quiz does not have it.
 */
export async function getQuestionStatistics(
  ctx: Ctx,
  { documentId, questionId }: { documentId: string; questionId: string },
): Promise<QuestionStatistics> {
  authorize(ctx, 'read:draft:any');
  const own = await ctx.db.bankQuestion.findUnique({
    where: { documentId_questionId: { documentId, questionId } },
    select: { courseSlug: true, prompt: true, type: true, locale: true },
  });
  if (!own) throw new NotFoundError('no such question');
  const { courseSlug, prompt, type, locale } = own;
  authorize(ctx, 'read:draft:any', { course: courseSlug });

  const standing = await ctx.db.bankQuestion.findMany({
    where: {
      OR: [
        { courseSlug, questionId },
        { prompt, type, NOT: { prompt: '' } },
      ],
    },
    orderBy: [{ courseSlug: 'asc' }, { quizKey: 'asc' }, { locale: 'asc' }],
    take: 100,
    select: {
      ...{ documentId: true, quizKey: true, courseSlug: true, locale: true, questionId: true },
      document: { select: { title: true } },
    },
  });
  const key = { courseSlug_questionId: { courseSlug, questionId } };
  const row = await ctx.db.itemStatistic.findUnique({ where: key });
  const counted = await ctx.db.itemCount.findUnique({ where: { courseSlug } });
  const published = await readPublished(ctx, { courseSlug, questionId, locale });

  return {
    ...{ courseSlug, questionId, prompt, published },
    usage: standing.map(({ document, ...place }) => ({ ...place, title: document.title })),
    statistics: row?.body ? StatisticsSchema.parse(row.body) : null,
    drawn: row && row.persons > 0 ? row.drawn : null,
    countedAt: counted?.countedAt ?? null,
  };
}

/** The newest published version, in its author's language where there is one, and all numbers of versions. */
async function readPublished(
  ctx: Ctx,
  question: { courseSlug: string; questionId: string; locale: string },
): Promise<QuestionStatistics['published']> {
  const rows = await ctx.db.questionVersion.findMany({
    where: {
      questionId: question.questionId,
      courseVersion: { course: { slug: question.courseSlug } },
    },
    orderBy: { courseVersion: { number: 'desc' } },
    take: 200,
    select: { body: true, locale: true, courseVersion: { select: { number: true } } },
  });
  const newest = rows.filter((row) => row.courseVersion.number === rows[0]?.courseVersion.number);
  const spoken = newest.find((row) => row.locale === question.locale) ?? newest[0];
  if (!spoken) return null;
  const editions = [...new Set(rows.map((row) => row.courseVersion.number))].sort((a, b) => a - b);
  return { question: AuthoredQuestionSchema.parse(spoken.body), editions };
}
