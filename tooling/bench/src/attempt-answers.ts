import type { Ctx } from '@heard/services';
import { getAttemptPage } from '@heard/services/quizzes';
import type { LoadRequest } from './load.ts';

/** Posts to the API that answer a choice question of the attempt with its first, then its second option. */
export async function createAttemptAnswers(
  ctx: Ctx,
  attemptId: string,
  cookie: string,
): Promise<LoadRequest[]> {
  const { questions } = await getAttemptPage(ctx, { attemptId });
  for (const { question } of questions) {
    if (question.type !== 'single-choice') continue;
    return question.choices.slice(0, 2).map(({ token }) => ({
      path: '/api/trpc/learner.quizzes.saveAnswer',
      method: 'POST' as const,
      headers: {
        'Content-Type': 'application/json',
        'Sec-Fetch-Site': 'same-origin',
        Cookie: cookie,
      },
      body: JSON.stringify({ attemptId, questionId: question.id, entries: { answer: [token] } }),
    }));
  }
  throw new Error('the quiz drew no choice question');
}
