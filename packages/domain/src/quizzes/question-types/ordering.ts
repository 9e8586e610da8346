import { z } from 'zod';
import { tokenize } from '../choice-tokens.ts';
import {
  firstValue,
  IdSchema,
  OutcomeFeedbackSchema,
  questionFields,
  WordsSchema,
  type QuestionKind,
} from '../question-kind.ts';

/** Items to be put into order; the author writes them in the right one. */
export const OrderingSchema = z.strictObject({
  ...questionFields,
  type: z.literal('ordering'),
  items: z
    .array(z.strictObject({ id: IdSchema, text: WordsSchema, feedback: WordsSchema.optional() }))
    .min(3)
    .max(7)
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, {
      message: 'item ids must differ',
      params: { problem: 'ids-differ' },
    }),
  feedback: OutcomeFeedbackSchema,
});
export type Ordering = z.infer<typeof OrderingSchema>;

export const OrderingResponseSchema = z.strictObject({
  type: z.literal('ordering'),
  /** All item ids, first to last. */
  order: z.array(IdSchema).max(7),
});
export type OrderingResponse = z.infer<typeof OrderingResponseSchema>;

export interface OrderingView {
  type: 'ordering';
  items: { token: string; text: string; place: number | null }[];
}

/**
 * Partial credit: of the neighbours in the right order, the share that the answer keeps in order, less the
 * half that a guess would keep: 2 × share − 1, not below 0.
 */
export const ordering: QuestionKind<Ordering, OrderingResponse, OrderingView> = {
  toView: (question, seed, response) => ({
    type: 'ordering',
    items: tokenize(question.items, seed, question.id).map(({ token, choice }) => {
      const place = response?.order.indexOf(choice.id) ?? -1;
      return { token, text: choice.text, place: place < 0 ? null : place + 1 };
    }),
  }),
  read(question, seed, entries) {
    const count = question.items.length;
    const order: (string | undefined)[] = Array.from({ length: count });
    let given = 0;
    for (const { token, choice } of tokenize(question.items, seed, question.id)) {
      const value = firstValue(entries, `answer:${token}`);
      if (!value) continue;
      const place = Number(value);
      if (!Number.isInteger(place) || place < 1 || place > count)
        return { ok: false, problem: 'unknown' };
      if (order[place - 1] !== undefined) return { ok: false, problem: 'order' };
      order[place - 1] = choice.id;
      given += 1;
    }
    if (given === 0) return { ok: false, problem: 'nothing' };
    if (given < count) return { ok: false, problem: 'order' };
    return { ok: true, response: { type: 'ordering', order: order as string[] } };
  },
  grade(question, response) {
    const places = new Map(response?.order.map((id, place) => [id, place + 1]) ?? []);
    const pairs = question.items.length - 1;
    const kept = question.items.slice(1).filter((item, i) => {
      const before = places.get(question.items[i]?.id ?? '');
      const after = places.get(item.id);
      return before !== undefined && after !== undefined && before < after;
    }).length;
    const score = response ? Math.max(0, (2 * kept) / pairs - 1) : 0;
    return {
      score,
      parts: question.items.map((item, i) => ({
        text: item.text,
        answer: places.has(item.id) ? String(places.get(item.id)) : null,
        expected: String(i + 1),
        chosen: places.has(item.id),
        verdict: places.get(item.id) === i + 1 ? 'right' : places.has(item.id) ? 'wrong' : 'missed',
        feedback: item.feedback ?? null,
      })),
      feedback: score === 1 ? question.feedback.correct : question.feedback.incorrect,
    };
  },
  key: (question) => ({ type: 'ordering', order: question.items.map(({ id }) => id) }),
};
