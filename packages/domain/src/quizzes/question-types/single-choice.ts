import { z } from 'zod';
import { tokenize, type TokenChoice } from '../choice-tokens.ts';
import { firstValue, IdSchema, questionFields, type QuestionKind } from '../question-kind.ts';
import { OptionsSchema, reviewOptions } from './option-choice.ts';

/** One question, one right option. */
export const SingleChoiceSchema = z.strictObject({
  ...questionFields,
  type: z.literal('single-choice'),
  options: OptionsSchema.refine(
    (options) => options.filter(({ correct }) => correct).length === 1,
    {
      message: 'exactly one option must be correct',
      params: { problem: 'one-correct' },
    },
  ),
});
export type SingleChoice = z.infer<typeof SingleChoiceSchema>;

export const SingleChoiceResponseSchema = z.strictObject({
  type: z.literal('single-choice'),
  option: IdSchema,
});
export type SingleChoiceResponse = z.infer<typeof SingleChoiceResponseSchema>;

export interface SingleChoiceView {
  type: 'single-choice';
  choices: TokenChoice[];
  selected: string | null;
}

/** Graded all or nothing. */
export const singleChoice: QuestionKind<SingleChoice, SingleChoiceResponse, SingleChoiceView> = {
  toView(question, seed, response) {
    const shown = tokenize(question.options, seed, question.id);
    return {
      type: 'single-choice',
      choices: shown.map(({ token, choice }) => ({ token, text: choice.text })),
      selected: shown.find(({ choice }) => choice.id === response?.option)?.token ?? null,
    };
  },
  read(question, seed, entries) {
    const wanted = firstValue(entries, 'answer');
    if (!wanted) return { ok: false, problem: 'nothing' };
    const found = tokenize(question.options, seed, question.id).find(
      ({ token }) => token === wanted,
    );
    if (!found) return { ok: false, problem: 'unknown' };
    return { ok: true, response: { type: 'single-choice', option: found.choice.id } };
  },
  grade(question, response) {
    const right = question.options.find(({ correct }) => correct);
    return {
      score: response && right?.id === response.option ? 1 : 0,
      parts: reviewOptions(question.options, response ? [response.option] : []),
      feedback: null,
    };
  },
  key: (question) => ({
    type: 'single-choice',
    option: question.options.find(({ correct }) => correct)?.id ?? '',
  }),
};
