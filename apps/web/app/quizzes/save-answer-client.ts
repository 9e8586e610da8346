import type { AppRouter } from '@heard/api';
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client';
import type { AnswerEntries } from './answer-entries.ts';
import { SaveImpossible, type SaveReply } from './answer-saver.ts';

const api = createTRPCClient<AppRouter>({ links: [httpLink({ url: '/api/trpc' })] });

/** Longer than a slow connection needs; after it, the try counts as failed. */
const patience = 15_000;

/** Saves an answer over the network. Throws SaveImpossible when no later try can help. */
export async function sendAnswer(
  place: { attemptId: string; questionId: string },
  entries: AnswerEntries,
): Promise<SaveReply> {
  try {
    const outcome = await api.learner.quizzes.saveAnswer.mutate(
      { ...place, entries },
      { signal: AbortSignal.timeout(patience) },
    );
    if (outcome.ok) return { kind: 'saved' };
    return outcome.refusal.code === 'attempt-closed'
      ? { kind: 'closed' }
      : { kind: 'unreadable', problem: outcome.refusal.problem };
  } catch (error) {
    const status = error instanceof TRPCClientError ? statusOf(error) : undefined;
    if (status !== undefined && status >= 400 && status < 500 && status !== 429)
      throw new SaveImpossible();
    throw error;
  }
}

function statusOf(error: TRPCClientError<AppRouter>): number | undefined {
  return error.data?.httpStatus;
}
