import { assessmentKey, emptySummary, isAssessmentOpen } from '@heard/domain/courses';
import { learnerIdOf } from '@heard/domain/identity';
import { countDrawn, decideStart, type QuizRules, type StartDecision } from '@heard/domain/quizzes';
import { authorize, type Ctx } from '../context.server.ts';
import { getPlace, getVersion } from '../courses/index.server.ts';
import {
  describeQuiz,
  getQuiz,
  listAttempts,
  toPast,
  type ListedAttempt,
  type QuizCourse,
} from './quiz-store.server.ts';

/** What a learner reads before the first question. */
export interface QuizPage {
  course: QuizCourse;
  quizKey: string;
  /** Null for the final assessment. */
  moduleTitle: string | null;
  rules: QuizRules;
  questionCount: number;
  bankSize: number;
  /** True while the final assessment waits for module quizzes. */
  locked: boolean;
  decision: StartDecision;
  /** Newest first; empty for who is not enrolled. */
  history: ListedAttempt[];
}

/** A quiz's rules, and where the reader stands with it; anybody may read it. Throws NotFoundError. */
export async function getQuizPage(
  ctx: Ctx,
  input: { courseSlug: string; quizKey: string; locale: string },
): Promise<QuizPage> {
  authorize(ctx, 'take:quiz:own');
  const { courseSlug, quizKey } = input;

  const { enrolment, latestVersionId } = await getPlace(ctx.db, courseSlug, learnerIdOf(ctx.actor));
  const courseVersionId = enrolment?.courseVersionId ?? latestVersionId;
  const around = { courseVersionId, quizKey, courseSlug, wanted: input.locale };
  const { course, moduleTitle } = await describeQuiz(ctx.db, around);
  const quiz = await getQuiz(ctx.db, { courseVersionId, quizKey, locale: course.locale });
  const history = enrolment
    ? await listAttempts(ctx.db, { enrolmentId: enrolment.id, quizKey })
    : [];

  const { outline } = await getVersion(ctx.db, courseVersionId);
  const summary = enrolment?.summary ?? emptySummary;
  const bankSize = quiz.questions.size;
  return {
    course,
    quizKey,
    moduleTitle,
    rules: quiz.rules,
    questionCount: countDrawn(quiz.rules, bankSize),
    bankSize,
    locked: quizKey === assessmentKey && !isAssessmentOpen(outline, summary),
    decision: decideStart(quiz.rules, toPast(history), ctx.now),
    history,
  };
}
