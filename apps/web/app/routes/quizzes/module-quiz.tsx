import { assessmentKey } from '@heard/domain/courses';
import { NotFoundError } from '@heard/domain/identity';
import { getQuizPage } from '@heard/services/quizzes';
import { useLoaderData } from '@remix-run/react';
import { pageMeta } from '#app/page/describe-page.ts';
import { beginAttempt } from '#app/quizzes/begin-attempt.server.ts';
import { QuizStart } from '#app/quizzes/quiz-start.tsx';
import { toQuizView } from '#app/quizzes/quiz-view.server.ts';
import { doors } from '#app/server/doors.server.ts';

function readAddress({
  courseSlug = '',
  moduleSlug: quizKey = '',
}: Record<string, string | undefined>) {
  // The final assessment has an address of its own.
  if (quizKey === assessmentKey) throw new NotFoundError('no such module');
  return { courseSlug, quizKey };
}

export const loader = doors.loader('take:quiz:own', async ({ ctx, t, locale, params, edge }) => {
  const quiz = await getQuizPage(ctx, { ...readAddress(params), locale });
  if (ctx.actor.kind === 'anonymous') edge.cacheForAnonymous();
  return toQuizView(quiz, t);
});

export const action = doors.action(
  'take:quiz:own',
  async (visit) =>
    beginAttempt(visit, {
      courseSlug: visit.params.courseSlug,
      quizKey: visit.params.moduleSlug,
    }),
  {
    asLearner: true,
    first: ({ ctx, locale, params }) => getQuizPage(ctx, { ...readAddress(params), locale }),
  },
);

export const meta = pageMeta;

export default function ModuleQuiz() {
  return <QuizStart quiz={useLoaderData<typeof loader>()} />;
}
