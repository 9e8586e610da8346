import type { Locale } from '@heard/i18n';
import { toHttpStatus, type Ctx } from '@heard/services';
import { startAttempt } from '@heard/services/quizzes';
import { data, redirect } from '@remix-run/node';
import { coursePath } from '#app/courses/course-paths.server.ts';
import { attemptPath } from './quiz-paths.ts';

/** Begins an attempt, or goes on with the open one, and leads to it. Refused: the quiz's page says why. */
export async function beginAttempt(
  { ctx, locale }: { ctx: Ctx; locale: Locale },
  quiz: { courseSlug: string | undefined; quizKey: string | undefined },
) {
  const { courseSlug = '', quizKey = '' } = quiz;
  const outcome = await startAttempt(ctx, { courseSlug, quizKey, locale });
  if (!outcome.ok) return data(null, toHttpStatus(outcome.refusal.code));
  return redirect(attemptPath(coursePath(locale, courseSlug), outcome.attemptId), 303);
}
