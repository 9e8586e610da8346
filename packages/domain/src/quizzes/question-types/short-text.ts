import { z } from 'zod';
import {
  firstValue,
  OutcomeFeedbackSchema,
  questionFields,
  WordsSchema,
  type QuestionKind,
} from '../question-kind.ts';

/** A word or a few words. */
export const ShortTextSchema = z.strictObject({
  ...questionFields,
  type: z.literal('short-text'),
  accepted: z.array(WordsSchema).min(1).max(30),
  feedback: OutcomeFeedbackSchema,
  /** Wrong answers that many give, each with what helps against it. */
  misconceptions: z
    .array(z.strictObject({ text: WordsSchema, feedback: WordsSchema }))
    .max(20)
    .default([]),
});
export type ShortText = z.infer<typeof ShortTextSchema>;

export const ShortTextResponseSchema = z.strictObject({
  type: z.literal('short-text'),
  text: z.string().min(1).max(200),
});
export type ShortTextResponse = z.infer<typeof ShortTextResponseSchema>;

export interface ShortTextView {
  type: 'short-text';
  value: string;
}

/**
 * Two texts that differ only in case, accents, vowel signs, spaces, hyphens, the form of apostrophes or the
 * punctuation around them become the same (NFKD, marks removed, Unicode lower case).
 */
function normalizeShortText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|\u0640/gu, '')
    .toLowerCase()
    .replace(/[’ʼ`´]/g, "'")
    .replace(/[\p{Pd}_\s]+/gu, ' ')
    .replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '');
}

/** Graded all or nothing: one of the accepted answers, after normalising. */
export const shortText: QuestionKind<ShortText, ShortTextResponse, ShortTextView> = {
  toView: (_question, _seed, response) => ({ type: 'short-text', value: response?.text ?? '' }),
  read(_question, _seed, entries) {
    // Control signs and halves of signs are no part of a word, and no database keeps them.
    const text = firstValue(entries, 'answer')
      ?.replace(/[\p{Cc}\p{Cs}]/gu, ' ')
      .trim();
    if (!text) return { ok: false, problem: 'nothing' };
    if ([...text].length > 200 || text.length > 200) return { ok: false, problem: 'long' };
    return { ok: true, response: { type: 'short-text', text } };
  },
  grade(question, response) {
    const given = response === null ? '' : normalizeShortText(response.text);
    const is = (text: string) => given !== '' && normalizeShortText(text) === given;
    const right = question.accepted.some(is);
    const known = question.misconceptions.find(({ text }) => is(text));
    return {
      score: right ? 1 : 0,
      parts: [
        {
          text: '',
          answer: response?.text ?? null,
          expected: right ? null : (question.accepted[0] ?? null),
          chosen: response !== null,
          verdict: right ? 'right' : response === null ? 'missed' : 'wrong',
          feedback: right ? null : (known?.feedback ?? null),
        },
      ],
      feedback: right ? question.feedback.correct : question.feedback.incorrect,
    };
  },
  key: (question) => ({ type: 'short-text', text: question.accepted[0] ?? '' }),
};
