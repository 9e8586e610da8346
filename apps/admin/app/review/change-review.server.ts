import { toQuotePlace } from '@heard/domain/authoring';
import type { Translator } from '@heard/i18n';
import { sayRefusal, toHttpStatus, type Ctx, type Refusal } from '@heard/services';
import {
  addComment,
  answerComment,
  decideReview,
  getDocument,
  requestReview,
  resolveComment,
  withdrawReview,
} from '@heard/services/authoring';
import type { ReviewProblem } from './review-problem.ts';

/** What a form on a document's review page came to: what was done, or a problem with all that was typed. */
export type ReviewChange = { done: string } | { problem: ReviewProblem; status: number };

/** Does what a form on a document's review page asks for. Throws 400 for what no form there asks. */
export async function changeReview(
  { ctx, t, form }: { ctx: Ctx; t: Translator; form: FormData },
  documentId: string,
): Promise<ReviewChange> {
  // A form sends every line's end as two signs; texts have one.
  const field = (name: string) => String(form.get(name) ?? '').replaceAll('\r\n', '\n');
  const what = field('what');
  const typed = { note: field('note'), quote: field('quote'), body: field('body') };
  const answer = (
    outcome: { ok: true } | { ok: false; refusal: Refusal },
    { done, at }: { done: string; at: string },
  ): ReviewChange => {
    if (outcome.ok) return { done };
    const text = sayRefusal(outcome.refusal, t);
    const place = outcome.refusal.code === 'place-gone' ? 'quote' : at;
    const shown = what === 'answer' ? `answer ${field('comment')}` : what;
    return {
      problem: { what: shown, field: place, text, typed },
      status: toHttpStatus(outcome.refusal.code),
    };
  };
  switch (what) {
    case 'request':
      return answer(await requestReview(ctx, { documentId, note: typed.note }), {
        ...{ done: 'requested', at: 'note' },
      });
    case 'withdraw':
      await withdrawReview(ctx, { documentId });
      return { done: 'withdrawn' };
    case 'approve':
    case 'return': {
      const decision = what === 'approve' ? 'approved' : 'changes-requested';
      const decided = await decideReview(ctx, {
        ...{ reviewId: field('review'), decision, note: typed.note },
      });
      return answer(decided, { done: what === 'approve' ? 'approved' : 'returned', at: 'note' });
    }
    case 'comment': {
      const { text } = await getDocument(ctx, { documentId });
      const place = toQuotePlace(text, typed.quote);
      const added = await addComment(ctx, { documentId, ...place, body: typed.body });
      return answer(added, { done: 'commented', at: 'body' });
    }
    case 'answer': {
      const commentId = field('comment');
      const answered = await answerComment(ctx, { commentId, body: typed.body });
      return answer(answered, { done: 'answered', at: `answer-${commentId}` });
    }
    case 'resolve':
    case 'reopen':
      await resolveComment(ctx, { commentId: field('comment'), resolved: what === 'resolve' });
      return { done: what === 'resolve' ? 'resolved' : 'reopened' };
    default:
      throw new Response(null, { status: 400 });
  }
}
