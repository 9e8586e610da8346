import type { Db } from '@heard/db';
import { NotFoundError } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import {
  isComplete,
  QuestionResponseSchema,
  readResponse,
  toLearnerQuestion,
  type AuthoredQuestion,
  type FormEntries,
  type LearnerQuestion,
  type QuestionResponse,
  type ResponseProblem,
} from '@heard/domain/quizzes';
import { BoundedMap } from '../bounded-map.server.ts';
import { authorize, type Ctx } from '../context.server.ts';
import { getQuiz, ownLearnerId, questionOf } from './quiz-store.server.ts';

export type SaveAnswerRefusal =
  { code: 'attempt-closed' } | { code: 'answer-unreadable'; problem: ResponseProblem };

/** The saved question, as the learner sees it from now on. */
export interface SavedAnswer {
  savedAt: Date;
  question: LearnerQuestion;
  /** False for a case that goes on, or a matching with lines left open. */
  answered: boolean;
}

type Saved = Outcome<SavedAnswer, SaveAnswerRefusal>;

interface SaveInput {
  attemptId: string;
  questionId: string;
  /** The posted form: each field with all its values. */
  entries: FormEntries;
}

/** What of an attempt never changes. Whose it is may (a guest's becomes a member's), so it is not here. */
interface AttemptFrame {
  courseVersionId: string;
  quizKey: string;
  locale: string;
  seed: number;
}

// Saving is the busiest thing a learner does: what cannot change is not asked of the database again.
const frames = new BoundedMap<string, AttemptFrame>(5000);

/**
 * Saves the answer to one question; on disk when it returns. A later answer takes the place of an
 * earlier one, save in a case, where decisions stand. Refused when the attempt is handed in, and when the
 * form does not say anything that answers the question. Throws NotFoundError for another's attempt and for
 * a question that is not part of it.
 */
export async function saveAnswer(ctx: Ctx, input: SaveInput): Promise<Saved> {
  authorize(ctx, 'take:quiz:own');
  const learnerId = ownLearnerId(ctx);
  return (await saveAtOnce(ctx, input, learnerId)) ?? (await saveWithCare(ctx, input, learnerId));
}

/** One statement, for what needs nothing of the database but to be written; null when it was not. */
async function saveAtOnce(ctx: Ctx, input: SaveInput, learnerId: string): Promise<Saved | null> {
  const frame = frames.get(input.attemptId);
  if (!frame) return null;
  const question = (await getQuiz(ctx.db, frame)).questions.get(input.questionId);
  // A case goes on from what is saved.
  if (!question || question.type === 'case') return null;
  const form = { entries: input.entries, saved: null };
  const read = readResponse(question, frame.seed, form);
  if (!read.ok) return null;
  const { response } = read;
  const isWritten = await writeAnswer(ctx, { input, learnerId, response });
  return isWritten ? toSaved(ctx, { question, seed: frame.seed, response }) : null;
}

/** Reads the attempt first, and finds out why an answer cannot be saved. */
async function saveWithCare(ctx: Ctx, input: SaveInput, learnerId: string): Promise<Saved> {
  const attempt = await loadForAnswer(ctx.db, input, learnerId);
  if (attempt.submittedAt !== null) return refuse({ code: 'attempt-closed' });
  const question = questionOf(await getQuiz(ctx.db, attempt), input.questionId);
  const { seed, saved } = attempt;
  const read = readResponse(question, seed, { entries: input.entries, saved });
  if (!read.ok) return refuse({ code: 'answer-unreadable', problem: read.problem });
  const { response } = read;
  const after = question.type === 'case' ? { saved } : undefined;
  if (await writeAnswer(ctx, { input, learnerId, response, after }))
    return toSaved(ctx, { question, seed, response });
  // Handed in this very moment; or another form decided the same scene of a case first.
  const now = await loadForAnswer(ctx.db, input, learnerId);
  return now.submittedAt !== null
    ? refuse({ code: 'attempt-closed' })
    : refuse({ code: 'answer-unreadable', problem: 'unknown' });
}

function toSaved(
  ctx: Ctx,
  kept: { question: AuthoredQuestion; seed: number; response: QuestionResponse },
): Saved {
  const { question, seed, response } = kept;
  return {
    ok: true,
    savedAt: ctx.now,
    question: toLearnerQuestion(question, seed, response),
    answered: isComplete(question, response),
  };
}

async function loadForAnswer(
  db: Db,
  { attemptId, questionId }: SaveInput,
  learnerId: string,
): Promise<AttemptFrame & { submittedAt: Date | null; saved: QuestionResponse | null }> {
  const [row] = await db.$queryRaw<
    (AttemptFrame & { submittedAt: Date | null; response: unknown })[]
  >`
    SELECT a."courseVersionId", a."quizKey", a.locale, a.seed, a."submittedAt", s.response
      FROM "Attempt" a
      JOIN "Enrolment" e ON e.id = a."enrolmentId"
      LEFT JOIN "AttemptAnswer" s ON s."attemptId" = a.id AND s."questionId" = ${questionId}
     WHERE a.id = ${attemptId} AND e."learnerId" = ${learnerId}
       AND ${questionId} = ANY(a."questionIds")`;
  if (!row) throw new NotFoundError('no such question in an attempt of this learner');
  const { submittedAt, response, ...frame } = row;
  frames.set(attemptId, frame);
  return {
    ...frame,
    submittedAt,
    saved: response === null ? null : QuestionResponseSchema.parse(response),
  };
}

/**
 * Writes the answer in one statement that itself looks whether the attempt is this learner's and open:
 * it waits for a hand-in under way and then finds the attempt closed. With `after` it also writes only
 * over that response. Says whether it was written.
 */
async function writeAnswer(
  ctx: Ctx,
  {
    input,
    learnerId,
    response,
    after,
  }: {
    input: SaveInput;
    learnerId: string;
    response: QuestionResponse;
    after?: { saved: QuestionResponse | null };
  },
): Promise<boolean> {
  const expected = after?.saved ? JSON.stringify(after.saved) : null;
  const written = await ctx.db.$executeRaw`
    INSERT INTO "AttemptAnswer" AS kept ("attemptId", "questionId", "response", "savedAt")
    SELECT a.id, ${input.questionId}::text, ${JSON.stringify(response)}::jsonb, ${ctx.now}::timestamptz
      FROM "Attempt" a JOIN "Enrolment" e ON e.id = a."enrolmentId"
     WHERE a.id = ${input.attemptId} AND e."learnerId" = ${learnerId}
       AND a."submittedAt" IS NULL AND ${input.questionId} = ANY(a."questionIds")
       FOR SHARE OF a
    ON CONFLICT ("attemptId", "questionId") DO UPDATE
       SET "response" = excluded."response", "savedAt" = excluded."savedAt"
     WHERE ${after === undefined}::boolean OR kept."response" = ${expected}::jsonb`;
  return written === 1;
}
