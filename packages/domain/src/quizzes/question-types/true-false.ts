import { z } from 'zod';
import { firstValue, questionFields, WordsSchema, type QuestionKind } from '../question-kind.ts';

/** A statement that is true or false. */
export const TrueFalseSchema = z.strictObject({
  ...questionFields,
  type: z.literal('true-false'),
  answer: z.boolean(),
  /** What is said to somebody who chose it. */
  feedback: z.strictObject({ true: WordsSchema, false: WordsSchema }),
});
export type TrueFalse = z.infer<typeof TrueFalseSchema>;

export const TrueFalseResponseSchema = z.strictObject({
  type: z.literal('true-false'),
  value: z.boolean(),
});
export type TrueFalseResponse = z.infer<typeof TrueFalseResponseSchema>;

export interface TrueFalseView {
  type: 'true-false';
  selected: 'true' | 'false' | null;
}

/** Graded all or nothing. */
export const trueFalse: QuestionKind<TrueFalse, TrueFalseResponse, TrueFalseView> = {
  toView: (_question, _seed, response) => ({
    type: 'true-false',
    selected: response === null ? null : response.value ? 'true' : 'false',
  }),
  read(_question, _seed, entries) {
    const value = firstValue(entries, 'answer');
    if (!value) return { ok: false, problem: 'nothing' };
    if (value !== 'true' && value !== 'false') return { ok: false, problem: 'unknown' };
    return { ok: true, response: { type: 'true-false', value: value === 'true' } };
  },
  grade(question, response) {
    const parts = [true, false].map((value) => {
      const chosen = response?.value === value;
      const correct = question.answer === value;
      const verdict = correct ? (chosen ? 'right' : 'missed') : chosen ? 'wrong' : 'neutral';
      const feedback = question.feedback[value ? 'true' : 'false'];
      return {
        text: String(value),
        answer: null,
        expected: null,
        chosen,
        verdict,
        feedback,
      } as const;
    });
    return { score: response?.value === question.answer ? 1 : 0, parts, feedback: null };
  },
  key: (question) => ({ type: 'true-false', value: question.answer }),
};
