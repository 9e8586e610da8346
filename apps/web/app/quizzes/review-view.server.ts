import type { Translator } from '@heard/i18n';
import type { AttemptPage } from '@heard/services/quizzes';
import { describePage } from '#app/page/describe-page.ts';
import { toAttemptFrame } from './attempt-view.server.ts';

/** All answers of an attempt at a glance, before it is handed in. */
export function toReviewView(attempt: AttemptPage, t: Translator) {
  const frame = toAttemptFrame(attempt, t);
  const missing = frame.places.filter(({ answered }) => !answered).length;
  return {
    ...frame,
    page: describePage(t, `${t('quiz.review')} · ${frame.quiz.title}`),
    missing,
  };
}
export type ReviewView = ReturnType<typeof toReviewView>;
