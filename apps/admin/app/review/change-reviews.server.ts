import type { Translator } from '@heard/i18n';
import { sayRefusal, toHttpStatus, type Ctx } from '@heard/services';
import { approveCourseReviews, requestCourseReview } from '@heard/services/authoring';
import type { ReviewProblem } from './review-problem.ts';

/** What a form on the page of reviews came to: what was done, with its numbers, or a problem. */
export type ReviewsChange =
  { done: Record<string, string> } | { problem: ReviewProblem; status: number };

/** Does what a form on the page of reviews asks for. Throws 400 for what no form there asks. */
export async function changeReviews({
  ctx,
  t,
  form,
}: {
  ctx: Ctx;
  t: Translator;
  form: FormData;
}): Promise<ReviewsChange> {
  const field = (name: string) => String(form.get(name) ?? '');
  const course = field('course') || null;
  const typed = { note: field('note'), quote: '', body: '' };
  if (field('what') === 'request-all') {
    const sent = await requestCourseReview(ctx, { course, note: typed.note });
    if (sent.ok) return { done: { done: 'sent', count: String(sent.sent) } };
    const [what, at] = [`request-all ${course ?? ''}`, `note-${course ?? ''}`];
    const text = sayRefusal(sent.refusal, t);
    return { problem: { what, field: at, text, typed }, status: toHttpStatus(sent.refusal.code) };
  }
  if (field('what') === 'approve-all') {
    const seenAt = new Date(field('seen'));
    if (Number.isNaN(seenAt.getTime())) throw new Response(null, { status: 400 });
    if (form.get('confirmed') === null) {
      const [what, at] = [`approve-all ${course ?? ''}`, `confirmed-${course ?? ''}`];
      return { problem: { what, field: at, text: t('review.confirmMissing'), typed }, status: 422 };
    }
    const { approved, left } = await approveCourseReviews(ctx, { course, seenAt });
    return { done: { done: 'approvedAll', count: String(approved), left: String(left) } };
  }
  throw new Response(null, { status: 400 });
}
