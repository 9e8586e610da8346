import { listQuizKeys } from '@heard/domain/courses';
import { NotFoundError } from '@heard/domain/identity';
import {
  AttemptResultSchema,
  decideStart,
  type AttemptResult,
  type QuizRules,
  type StartDecision,
} from '@heard/domain/quizzes';
import { authorize, type Ctx } from '../context.server.ts';
import { getVersion, getWords } from '../courses/index.server.ts';
import { getOwnAttempt, type OwnAttempt } from './attempt-store.server.ts';
import {
  describeQuiz,
  getQuiz,
  listAttempts,
  ownLearnerId,
  toPast,
  type QuizCourse,
} from './quiz-store.server.ts';

/** A graded question with where to read about it. */
export type ResultQuestion = AttemptResult['questions'][number] & {
  moduleSlug: string;
  lessonSlug: string;
  /** Null when the version has no such lesson. */
  lessonTitle: string | null;
  /** Null when the version does not name its sources. */
  sourceTitle: string | null;
};

/** What an attempt got, question by question. */
export interface AttemptResultPage {
  attemptId: string;
  course: QuizCourse;
  quizKey: string;
  moduleTitle: string | null;
  result: Omit<AttemptResult, 'questions'> & { questions: ResultQuestion[] };
  /** Those that the attempt was made under. */
  rules: QuizRules;
  submittedAt: Date;
  canTryAgain: StartDecision;
}

/**
 * The result of one of the learner's own attempts, with all feedback. Throws NotFoundError while it is
 * not handed in, and for another's.
 */
export async function getAttemptResult(
  ctx: Ctx,
  input: { attemptId: string },
): Promise<AttemptResultPage> {
  authorize(ctx, 'take:quiz:own');
  const own = { attemptId: input.attemptId, learnerId: ownLearnerId(ctx) };
  const attempt = await getOwnAttempt(ctx.db, own);
  if (attempt.submittedAt === null) throw new NotFoundError('not handed in yet');
  const { course, moduleTitle } = await describeQuiz(ctx.db, {
    ...attempt,
    wanted: attempt.locale,
  });
  return {
    attemptId: attempt.id,
    course,
    quizKey: attempt.quizKey,
    moduleTitle,
    result: await addTitles(ctx, attempt),
    rules: attempt.rules,
    submittedAt: attempt.submittedAt,
    canTryAgain: await decideNext(ctx, attempt),
  };
}

async function addTitles(ctx: Ctx, attempt: OwnAttempt): Promise<AttemptResultPage['result']> {
  const { questions, ...score } = AttemptResultSchema.parse(attempt.result);
  const words = getWords(await getVersion(ctx.db, attempt.courseVersionId), attempt.locale);
  return {
    ...score,
    questions: questions.map((question) => {
      const [moduleSlug = '', lessonSlug = ''] = question.lesson.split('/');
      const lessonTitle = words.lessons[question.lesson]?.title ?? null;
      const sourceTitle = words.sources?.[question.source.id] ?? null;
      return { ...question, moduleSlug, lessonSlug, lessonTitle, sourceTitle };
    }),
  };
}

/** Whether another attempt may start, by the version that the learner is on now. */
async function decideNext(ctx: Ctx, attempt: OwnAttempt): Promise<StartDecision> {
  const { enrolledVersionId: courseVersionId, enrolmentId, quizKey, locale } = attempt;
  const { outline } = await getVersion(ctx.db, courseVersionId);
  // A newer version may have dropped this quiz.
  if (!listQuizKeys(outline).includes(quizKey)) return { start: false, reason: 'no-attempts-left' };
  const { rules } = await getQuiz(ctx.db, { courseVersionId, quizKey, locale });
  return decideStart(rules, toPast(await listAttempts(ctx.db, { enrolmentId, quizKey })), ctx.now);
}
