import type { Prisma } from '@heard/db';
import { assessmentKey } from '@heard/domain/courses';
import type { Outcome } from '@heard/domain/outcome';
import { gradeAttempt, type AttemptResult } from '@heard/domain/quizzes';
import { writeAudit } from '../audit.server.ts';
import { authorize, type Ctx } from '../context.server.ts';
import { recordProgress } from '../courses/index.server.ts';
import { getOwnAttempt, lockOwnAttempt, type OwnAttempt } from './attempt-store.server.ts';
import { getQuiz, ownLearnerId, questionOf } from './quiz-store.server.ts';

export interface Submitted {
  attemptId: string;
  passed: boolean;
  scorePercent: number;
}

/**
 * Hands in an attempt and grades what was saved, under the rules that it was started with. Handing in
 * twice, also at the same moment, answers the same. Throws NotFoundError for another's attempt.
 */
export async function submitAttempt(
  ctx: Ctx,
  input: { attemptId: string },
): Promise<Outcome<Submitted, never>> {
  authorize(ctx, 'take:quiz:own');
  const own = { attemptId: input.attemptId, learnerId: ownLearnerId(ctx) };

  return ctx.db.$transaction(async (tx) => {
    await lockOwnAttempt(tx, own);
    const attempt = await getOwnAttempt(tx, own);
    const { id: attemptId, passed, scorePercent } = attempt;
    if (passed !== null && scorePercent !== null)
      return { ok: true, attemptId, passed, scorePercent };

    const quiz = await getQuiz(tx, attempt);
    const questions = attempt.questionIds.map((id) => questionOf(quiz, id));
    const result = gradeAttempt(questions, attempt.responses, attempt.rules.passMark);

    await saveResult(tx, ctx, { attempt, result });
    return { ok: true, attemptId, passed: result.passed, scorePercent: result.scorePercent };
  });
}

async function saveResult(
  tx: Prisma.TransactionClient,
  ctx: Ctx,
  { attempt, result }: { attempt: OwnAttempt; result: AttemptResult },
): Promise<void> {
  const { id, enrolmentId, quizKey } = attempt;
  const { passed, scorePercent } = result;
  await tx.attempt.update({
    where: { id },
    data: { submittedAt: ctx.now, passed, scorePercent, result },
    select: { id: true },
  });
  if (passed) await recordProgress(tx, ctx, { enrolmentId, kind: 'quiz-passed', subject: quizKey });
  // A certificate rests on the final assessment: who handed it in when stays on record.
  if (quizKey === assessmentKey)
    await writeAudit(tx, ctx, { action: 'assessment.graded', subject: id, detail: { passed } });
}
