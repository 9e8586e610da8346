import { z } from 'zod';
import { tokenize, type TokenChoice } from '../choice-tokens.ts';
import { IdSchema, questionFields, type QuestionKind } from '../question-kind.ts';
import { OptionsSchema, reviewOptions } from './option-choice.ts';

/** One question, at least one right and one wrong option; all that are right are asked for. */
export const MultipleResponseSchema = z.strictObject({
  ...questionFields,
  type: z.literal('multiple-response'),
  options: OptionsSchema.refine(
    (options) => options.some(({ correct }) => correct) && options.some(({ correct }) => !correct),
    {
      message: 'at least one option must be correct and one not',
      params: { problem: 'some-correct' },
    },
  ),
});
export type MultipleResponse = z.infer<typeof MultipleResponseSchema>;

export const MultipleResponseResponseSchema = z.strictObject({
  type: z.literal('multiple-response'),
  options: z.array(IdSchema).max(6),
});
export type MultipleResponseResponse = z.infer<typeof MultipleResponseResponseSchema>;

export interface MultipleResponseView {
  type: 'multiple-response';
  choices: TokenChoice[];
  selected: string[];
}

/** Partial credit: (right options chosen − wrong options chosen) ÷ right options, not below 0. */
export const multipleResponse: QuestionKind<
  MultipleResponse,
  MultipleResponseResponse,
  MultipleResponseView
> = {
  toView(question, seed, response) {
    const shown = tokenize(question.options, seed, question.id);
    return {
      type: 'multiple-response',
      choices: shown.map(({ token, choice }) => ({ token, text: choice.text })),
      selected: shown
        .filter(({ choice }) => response?.options.includes(choice.id))
        .map(({ token }) => token),
    };
  },
  read(question, seed, entries) {
    const wanted = new Set(entries['answer'] ?? []);
    if (wanted.size === 0) return { ok: false, problem: 'nothing' };
    const shown = tokenize(question.options, seed, question.id);
    const found = shown.filter(({ token }) => wanted.has(token));
    if (found.length !== wanted.size) return { ok: false, problem: 'unknown' };
    const options = found.map(({ choice }) => choice.id).sort();
    return { ok: true, response: { type: 'multiple-response', options } };
  },
  grade(question, response) {
    const chosen = response?.options ?? [];
    const right = question.options.filter(({ correct }) => correct);
    const hits = right.filter(({ id }) => chosen.includes(id)).length;
    const misses = question.options.filter((o) => !o.correct && chosen.includes(o.id)).length;
    return {
      score: Math.max(0, (hits - misses) / right.length),
      parts: reviewOptions(question.options, chosen),
      feedback: null,
    };
  },
  key: (question) => ({
    type: 'multiple-response',
    options: question.options.filter(({ correct }) => correct).map(({ id }) => id),
  }),
};
