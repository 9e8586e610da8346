import { Prisma, type Db } from '@heard/db';
import {
  itemShape,
  listItemResponses,
  measureItem,
  type HandedInAttempt,
  type ItemStatistics,
} from '@heard/domain/item-statistics';
import {
  AuthoredQuestionSchema,
  QuestionResponseSchema,
  type AuthoredQuestion,
} from '@heard/domain/quizzes';
import { z } from 'zod';
import { authorize, type Ctx } from '../context.server.ts';

/** So many attempts of a course are read, those handed in last. */
const mostAttempts = 5000;
/** Statistics may be this old before attempts that came since are counted. */
const restMinutes = 10;

/**
 * Counts the item statistics of a course again, when attempts or versions came since they were counted and
 * that was ten minutes ago. They are a summary of attempts, and nothing else is changed.
 */
export async function countItems(ctx: Ctx, { course }: { course: string }): Promise<void> {
  authorize(ctx, 'read:draft:any', { course });
  const counted = await ctx.db.itemCount.findUnique({ where: { courseSlug: course } });
  const since = counted?.countedAt ?? null;
  if (since && ctx.now.getTime() - since.getTime() < restMinutes * 60_000) return;
  if (since && !(await isNews(ctx.db, course, since))) return;

  const { current, shapes } = await readQuestions(ctx.db, course);
  const attempts = await readAttempts(ctx.db, { course, current, shapes });
  const responses = listItemResponses(attempts);
  const drawn = new Map<string, number>();
  for (const { questions } of attempts)
    for (const { id } of questions) drawn.set(id, (drawn.get(id) ?? 0) + 1);
  const rows = [...drawn].flatMap(([questionId, count]) => {
    const question = current.get(questionId);
    const statistics = question ? measureItem(question, responses.get(questionId) ?? []) : null;
    return [toRow({ course, questionId, drawn: count, statistics })];
  });

  const key = { courseSlug: course };
  await ctx.db.$transaction([
    ctx.db.itemCount.upsert({
      where: key,
      create: { ...key, countedAt: ctx.now },
      update: { countedAt: ctx.now },
    }),
    ctx.db.itemStatistic.deleteMany({ where: key }),
    ctx.db.itemStatistic.createMany({ data: rows, skipDuplicates: true }),
  ]);
}

async function isNews(db: Db, course: string, since: Date): Promise<boolean> {
  const found = await db.courseVersion.findFirst({
    where: { course: { slug: course }, publishedAt: { gt: since } },
    select: { id: true },
  });
  if (found) return true;
  const [row] = await db.$queryRaw<{ is: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM "Attempt" a JOIN "CourseVersion" v ON v.id = a."courseVersionId"
                     JOIN "Course" c ON c.id = v."courseId"
                    WHERE c.slug = ${course} AND a."submittedAt" > ${since}) AS is`;
  return row?.is === true;
}

function toRow(counted: {
  course: string;
  questionId: string;
  drawn: number;
  statistics: ItemStatistics | null;
}): Prisma.ItemStatisticCreateManyInput {
  const { course, questionId, drawn, statistics } = counted;
  return {
    ...{ courseSlug: course, questionId, drawn },
    persons: statistics?.persons ?? 0,
    difficulty: statistics?.difficulty ?? null,
    discrimination: statistics?.discrimination ?? null,
    medianSeconds: statistics?.medianSeconds ?? null,
    flags: [...new Set(statistics?.flags.map(({ code }) => code))],
    body: statistics === null ? Prisma.DbNull : (statistics as unknown as Prisma.InputJsonObject),
  };
}

interface Questions {
  /** As they are in the newest version that has them. */
  current: Map<string, AuthoredQuestion>;
  /** Shape by version and question. */
  shapes: Map<string, string>;
}

async function readQuestions(db: Db, course: string): Promise<Questions> {
  const rows = await db.$queryRaw<{ versionId: string; body: unknown }[]>`
    SELECT DISTINCT ON (v.number, q."questionId") v.id AS "versionId", q.body
      FROM "QuestionVersion" q JOIN "CourseVersion" v ON v.id = q."courseVersionId"
      JOIN "Course" c ON c.id = v."courseId"
     WHERE c.slug = ${course}
     ORDER BY v.number DESC, q."questionId", q.locale = 'en' DESC, q.locale`;
  const found: Questions = { current: new Map(), shapes: new Map() };
  for (const { versionId, body } of rows) {
    const question = AuthoredQuestionSchema.parse(body);
    found.shapes.set(`${versionId} ${question.id}`, itemShape(question));
    if (!found.current.has(question.id)) found.current.set(question.id, question);
  }
  return found;
}

const ScoresSchema = z.object({
  questions: z.array(z.object({ id: z.string(), score: z.number() })),
});

async function readAttempts(
  db: Db,
  { course, current, shapes }: Questions & { course: string },
): Promise<HandedInAttempt[]> {
  const rows = await db.$queryRaw<
    {
      personId: string;
      versionId: string;
      startedAt: Date;
      submittedAt: Date;
      result: unknown;
      answers: Record<string, { response: unknown; savedAt: string }>;
    }[]
  >`
    SELECT e."learnerId" AS "personId", a."courseVersionId" AS "versionId", a."startedAt",
           a."submittedAt", a.result,
           (SELECT coalesce(jsonb_object_agg(s."questionId",
                     jsonb_build_object('response', s.response, 'savedAt', s."savedAt")), '{}')
              FROM "AttemptAnswer" s WHERE s."attemptId" = a.id) AS answers
      FROM "Attempt" a JOIN "CourseVersion" v ON v.id = a."courseVersionId"
      JOIN "Course" c ON c.id = v."courseId" JOIN "Enrolment" e ON e.id = a."enrolmentId"
     WHERE c.slug = ${course} AND a."submittedAt" IS NOT NULL AND a.result IS NOT NULL
     ORDER BY a."submittedAt" DESC LIMIT ${mostAttempts}`;
  const currentShapes = new Map(
    [...current].map(([id, question]) => [id, itemShape(question)] as const),
  );
  return rows.map(({ versionId, result, answers, ...attempt }) => ({
    ...attempt,
    questions: ScoresSchema.parse(result).questions.map(({ id, score }) => {
      const answer = answers[id];
      const response = QuestionResponseSchema.safeParse(answer?.response);
      return {
        ...{ id, score, response: response.success ? response.data : null },
        savedAt: answer ? new Date(answer.savedAt) : null,
        isComparable: shapes.get(`${versionId} ${id}`) === currentShapes.get(id),
      };
    }),
  }));
}
