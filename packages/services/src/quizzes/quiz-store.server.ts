import type { DbOrTransaction } from '@heard/db';
import { ForbiddenError, learnerIdOf, NotFoundError } from '@heard/domain/identity';
import {
  AuthoredQuestionSchema,
  QuizRulesSchema,
  type AuthoredQuestion,
  type QuizRules,
} from '@heard/domain/quizzes';
import { BoundedMap } from '../bounded-map.server.ts';
import type { Ctx } from '../context.server.ts';
import { chooseLocale, getVersion, getWords } from '../courses/index.server.ts';

/** The course that a quiz belongs to, in the language in which it is shown. */
export interface QuizCourse {
  slug: string;
  title: string;
  locale: string;
}

/** A published quiz in one locale, keys included. Never changes, so it is read once per process. */
export interface StoredQuiz {
  rules: QuizRules;
  /** By id, in the author's order. */
  questions: ReadonlyMap<string, AuthoredQuestion>;
}

export interface QuizName {
  courseVersionId: string;
  locale: string;
  quizKey: string;
}

const quizzes = new BoundedMap<string, StoredQuiz>(500);

/** The quiz of a version, from memory once it was read. Throws NotFoundError. */
export async function getQuiz(db: DbOrTransaction, name: QuizName): Promise<StoredQuiz> {
  const { courseVersionId, locale, quizKey } = name;
  const key = `${courseVersionId} ${locale} ${quizKey}`;
  const known = quizzes.get(key);
  if (known) return known;
  const row = await db.quizVersion.findUnique({
    where: { courseVersionId_quizKey: { courseVersionId, quizKey } },
    select: { rules: true },
  });
  if (!row) throw new NotFoundError(`no quiz ${quizKey}`);
  const questions = await db.questionVersion.findMany({
    where: { courseVersionId, locale, quizKey },
    orderBy: { position: 'asc' },
    select: { body: true },
  });
  const quiz: StoredQuiz = {
    rules: QuizRulesSchema.parse(row.rules),
    questions: new Map(
      questions
        .map(({ body }) => AuthoredQuestionSchema.parse(body))
        .map((question) => [question.id, question]),
    ),
  };
  quizzes.set(key, quiz);
  return quiz;
}

/** The question of an attempt's quiz. A drawn question is a published one, so its absence is a bug. */
export function questionOf(quiz: StoredQuiz, questionId: string): AuthoredQuestion {
  const question = quiz.questions.get(questionId);
  if (!question) throw new Error(`no published question ${questionId}`);
  return question;
}

/** The words around a quiz of a version, for a reader of `wanted`. The assessment belongs to no module. */
export async function describeQuiz(
  db: DbOrTransaction,
  quiz: { courseVersionId: string; quizKey: string; courseSlug: string; wanted: string },
): Promise<{ course: QuizCourse; moduleTitle: string | null }> {
  const version = await getVersion(db, quiz.courseVersionId);
  const words = getWords(version, quiz.wanted);
  return {
    course: {
      slug: quiz.courseSlug,
      title: words.title,
      locale: chooseLocale(version, quiz.wanted),
    },
    moduleTitle: words.modules[quiz.quizKey]?.title ?? null,
  };
}

/** An attempt in the list of those made before. */
export interface ListedAttempt {
  attemptId: string;
  startedAt: Date;
  submittedAt: Date | null;
  scorePercent: number | null;
  passed: boolean | null;
}

/** The attempts at a quiz in an enrolment, newest first. */
export async function listAttempts(
  db: DbOrTransaction,
  quiz: { enrolmentId: string; quizKey: string },
): Promise<ListedAttempt[]> {
  const rows = await db.attempt.findMany({
    where: quiz,
    orderBy: { startedAt: 'desc' },
    select: { id: true, startedAt: true, submittedAt: true, scorePercent: true, passed: true },
  });
  return rows.map(({ id, ...row }) => ({ attemptId: id, ...row }));
}

/** Earlier attempts in the form that the rules read. */
export function toPast(attempts: readonly ListedAttempt[]) {
  return attempts.map(({ attemptId, submittedAt, passed }) => ({
    id: attemptId,
    submittedAt,
    passed,
  }));
}

/** The learner who asks. Throws ForbiddenError for those who have no progress of their own. */
export function ownLearnerId(ctx: Ctx): string {
  const learnerId = learnerIdOf(ctx.actor);
  if (learnerId === null) throw new ForbiddenError('take:quiz:own');
  return learnerId;
}
