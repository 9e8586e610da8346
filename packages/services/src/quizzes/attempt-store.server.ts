import type { DbOrTransaction } from '@heard/db';
import { NotFoundError } from '@heard/domain/identity';
import {
  QuestionResponseSchema,
  QuizRulesSchema,
  type QuestionResponse,
  type QuizRules,
} from '@heard/domain/quizzes';

/** One of the learner's own attempts with the answers saved so far. */
export interface OwnAttempt {
  id: string;
  enrolmentId: string;
  /** The version that the learner is on now, which may be newer than the attempt's. */
  enrolledVersionId: string;
  courseVersionId: string;
  courseSlug: string;
  quizKey: string;
  locale: string;
  seed: number;
  questionIds: string[];
  rules: QuizRules;
  submittedAt: Date | null;
  scorePercent: number | null;
  passed: boolean | null;
  /** AttemptResult once it is graded. */
  result: unknown;
  responses: ReadonlyMap<string, QuestionResponse>;
}

type OwnAttemptRow = Omit<OwnAttempt, 'rules' | 'responses'> & {
  rules: unknown;
  responses: Record<string, unknown>;
};

/** The learner's attempt, in one query. Throws NotFoundError for an unknown one and for another's. */
export async function getOwnAttempt(
  db: DbOrTransaction,
  own: { attemptId: string; learnerId: string },
): Promise<OwnAttempt> {
  const [row] = await db.$queryRaw<OwnAttemptRow[]>`
    SELECT a.id, a."enrolmentId", e."courseVersionId" AS "enrolledVersionId", a."courseVersionId",
           c.slug AS "courseSlug", a."quizKey", a.locale, a.seed, a."questionIds", a.rules,
           a."submittedAt", a."scorePercent", a.passed, a.result,
           (SELECT coalesce(jsonb_object_agg(s."questionId", s.response), '{}')
              FROM "AttemptAnswer" s WHERE s."attemptId" = a.id) AS responses
      FROM "Attempt" a
      JOIN "Enrolment" e ON e.id = a."enrolmentId"
      JOIN "Course" c ON c.id = e."courseId"
     WHERE a.id = ${own.attemptId} AND e."learnerId" = ${own.learnerId}`;
  if (!row) throw new NotFoundError('no such attempt');
  return {
    ...row,
    rules: QuizRulesSchema.parse(row.rules),
    responses: new Map(
      Object.entries(row.responses).map(([id, response]) => [
        id,
        QuestionResponseSchema.parse(response),
      ]),
    ),
  };
}

/**
 * Locks the learner's attempt until the end of the transaction: answers under way are waited for, later
 * ones find it closed. Throws NotFoundError for an unknown one and for another's.
 */
export async function lockOwnAttempt(
  tx: DbOrTransaction,
  own: { attemptId: string; learnerId: string },
): Promise<void> {
  const locked = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Attempt" a JOIN "Enrolment" e ON e.id = a."enrolmentId"
     WHERE a.id = ${own.attemptId} AND e."learnerId" = ${own.learnerId}
       FOR UPDATE OF a`;
  if (locked.length === 0) throw new NotFoundError('no such attempt');
}
