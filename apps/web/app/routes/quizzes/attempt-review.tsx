import { getAttemptPage, submitAttempt } from '@heard/services/quizzes';
import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { coursePath } from '#app/courses/course-paths.server.ts';
import { pageMeta } from '#app/page/describe-page.ts';
import { holdToCourse } from '#app/quizzes/hold-to-course.server.ts';
import { toReviewView } from '#app/quizzes/review-view.server.ts';
import { attemptPath, resultPath } from '#app/quizzes/quiz-paths.ts';
import { ReviewPage } from '#app/quizzes/review-page.tsx';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('take:quiz:own', async ({ ctx, t, params }) => {
  const { courseSlug, attemptId = '' } = params;
  const attempt = holdToCourse(await getAttemptPage(ctx, { attemptId }), courseSlug);
  const review = toReviewView(attempt, t);
  if (attempt.submitted) throw redirect(review.resultHref);
  return review;
});

/** Hands the attempt in. Sent twice, it leads to the same result. */
export const action = doors.action('take:quiz:own', async ({ ctx, locale, params }) => {
  const { courseSlug = '', attemptId = '' } = params;
  await submitAttempt(ctx, { attemptId });
  return redirect(resultPath(attemptPath(coursePath(locale, courseSlug), attemptId)), 303);
});

export const meta = pageMeta;

export default function AttemptReview() {
  return <ReviewPage review={useLoaderData<typeof loader>()} />;
}
