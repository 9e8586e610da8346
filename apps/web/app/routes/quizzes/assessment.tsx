import { assessmentKey as quizKey } from '@heard/domain/courses';
import { getQuizPage } from '@heard/services/quizzes';
import { useLoaderData } from '@remix-run/react';
import { pageMeta } from '#app/page/describe-page.ts';
import { beginAttempt } from '#app/quizzes/begin-attempt.server.ts';
import { QuizStart } from '#app/quizzes/quiz-start.tsx';
import { toQuizView } from '#app/quizzes/quiz-view.server.ts';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('take:quiz:own', async ({ ctx, t, locale, params, edge }) => {
  const quiz = await getQuizPage(ctx, { courseSlug: params.courseSlug ?? '', quizKey, locale });
  if (ctx.actor.kind === 'anonymous') edge.cacheForAnonymous();
  return toQuizView(quiz, t);
});

export const action = doors.action(
  'take:quiz:own',
  async (visit) => beginAttempt(visit, { courseSlug: visit.params.courseSlug, quizKey }),
  {
    asLearner: true,
    first: ({ ctx, locale, params }) =>
      getQuizPage(ctx, { courseSlug: params.courseSlug ?? '', quizKey, locale }),
  },
);

export const meta = pageMeta;

export default function Assessment() {
  return <QuizStart quiz={useLoaderData<typeof loader>()} />;
}
