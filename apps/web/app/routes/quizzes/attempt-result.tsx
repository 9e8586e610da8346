import { getAttemptResult } from '@heard/services/quizzes';
import { useLoaderData } from '@remix-run/react';
import { pageMeta } from '#app/page/describe-page.ts';
import { holdToCourse } from '#app/quizzes/hold-to-course.server.ts';
import { ResultPage } from '#app/quizzes/result-page.tsx';
import { toResultView } from '#app/quizzes/result-view.server.ts';
import { doors } from '#app/server/doors.server.ts';

/** Absent while the attempt is open: nothing of a key leaves before it is graded. */
export const loader = doors.loader('take:quiz:own', async ({ ctx, t, params }) => {
  const { courseSlug, attemptId = '' } = params;
  const attempt = await getAttemptResult(ctx, { attemptId });
  return toResultView(holdToCourse(attempt, courseSlug), t);
});

export const meta = pageMeta;

export default function AttemptResult() {
  return <ResultPage result={useLoaderData<typeof loader>()} />;
}
