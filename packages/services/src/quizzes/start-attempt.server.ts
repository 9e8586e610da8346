import { randomInt } from 'node:crypto';
import type { Prisma } from '@heard/db';
import { assessmentKey, isAssessmentOpen, ProgressSummarySchema } from '@heard/domain/courses';
import { decideStart, drawQuestions } from '@heard/domain/quizzes';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { authorize, type Ctx } from '../context.server.ts';
import { chooseLocale, getPlace, getVersion, startCourse } from '../courses/index.server.ts';
import {
  getQuiz,
  listAttempts,
  ownLearnerId,
  toPast,
  type StoredQuiz,
} from './quiz-store.server.ts';

export type StartAttemptRefusal =
  { code: 'assessment-locked' } | { code: 'no-attempts-left' } | { code: 'too-early'; from: Date };

interface StartInput {
  courseSlug: string;
  quizKey: string;
  locale: string;
}

type Started = Outcome<{ attemptId: string }, StartAttemptRefusal>;

/**
 * Starts an attempt; enrols the learner first if need be. While one is open it answers with that one, so
 * two starts at once make one attempt. Refused while the final assessment waits for module quizzes, when
 * all attempts are used, and during the pause after the last. Throws NotFoundError for an unknown quiz.
 */
export async function startAttempt(ctx: Ctx, input: StartInput): Promise<Started> {
  authorize(ctx, 'take:quiz:own');
  const learnerId = ownLearnerId(ctx);

  // The quiz is looked up before the learner is enrolled: an unknown one changes nothing.
  const place = await getPlace(ctx.db, input.courseSlug, learnerId);
  await loadQuiz(ctx, place.enrolment?.courseVersionId ?? place.latestVersionId, input);
  const { enrolmentId } = await startCourse(ctx, input);

  return ctx.db.$transaction(async (tx) => {
    // The lock makes starts in this enrolment take turns: what is read after it holds until the end.
    const [row] = await tx.$queryRaw<{ summary: unknown; courseVersionId: string }[]>`
      SELECT summary, "courseVersionId" FROM "Enrolment" WHERE id = ${enrolmentId} FOR UPDATE`;
    if (!row) throw new Error(`no enrolment ${enrolmentId}`);
    const past = toPast(await listAttempts(tx, { enrolmentId, quizKey: input.quizKey }));
    const { quiz, locale, outline } = await loadQuiz(ctx, row.courseVersionId, input);

    const decision = decideStart(quiz.rules, past, ctx.now);
    if (!decision.start && decision.reason === 'open-attempt')
      return { ok: true, attemptId: decision.attemptId };
    const summary = ProgressSummarySchema.parse(row.summary);
    if (input.quizKey === assessmentKey && !isAssessmentOpen(outline, summary))
      return refuse({ code: 'assessment-locked' });
    if (!decision.start)
      return decision.reason === 'too-early'
        ? refuse({ code: 'too-early', from: decision.from })
        : refuse({ code: 'no-attempts-left' });

    const { courseVersionId } = row;
    const made = { enrolmentId, courseVersionId, locale, quizKey: input.quizKey };
    return { ok: true, attemptId: await createAttempt(tx, ctx, { quiz, made }) };
  });
}

async function loadQuiz(ctx: Ctx, courseVersionId: string, input: StartInput) {
  const version = await getVersion(ctx.db, courseVersionId);
  const locale = chooseLocale(version, input.locale);
  const quiz = await getQuiz(ctx.db, { courseVersionId, locale, quizKey: input.quizKey });
  return { quiz, locale, outline: version.outline };
}

async function createAttempt(
  tx: Prisma.TransactionClient,
  ctx: Ctx,
  {
    quiz,
    made,
  }: {
    quiz: StoredQuiz;
    made: { enrolmentId: string; courseVersionId: string; locale: string; quizKey: string };
  },
): Promise<string> {
  const seed = randomInt(2 ** 31);
  const drawn = drawQuestions([...quiz.questions.values()], quiz.rules.draw, seed);
  const { id } = await tx.attempt.create({
    data: {
      id: ctx.newId('att'),
      ...made,
      seed,
      questionIds: drawn.map((question) => question.id),
      rules: quiz.rules,
      startedAt: ctx.now,
    },
    select: { id: true },
  });
  return id;
}
