import { z } from 'zod';
import {
  firstValue,
  OutcomeFeedbackSchema,
  questionFields,
  type QuestionKind,
} from '../question-kind.ts';

/** A number, right within a tolerance. */
export const NumericSchema = z.strictObject({
  ...questionFields,
  type: z.literal('numeric'),
  answer: z.number(),
  /** How far an answer may be off, in the answer's unit; 0 and up. */
  tolerance: z.number().min(0).default(0),
  /** Empty when the number has none. */
  unit: z.string().trim().max(60).default(''),
  feedback: OutcomeFeedbackSchema,
});
export type Numeric = z.infer<typeof NumericSchema>;

export const NumericResponseSchema = z.strictObject({
  type: z.literal('numeric'),
  value: z.number(),
});
export type NumericResponse = z.infer<typeof NumericResponseSchema>;

export interface NumericView {
  type: 'numeric';
  unit: string;
  value: string;
}

/**
 * Reads a number as people write it: with a point or a comma before the decimals, spaces between
 * thousands, a percent sign, Arabic-Indic or Persian digits. Null when it is none; `1,234` is read as a
 * decimal, since a mistaken thousand is caught by the eye and a mistaken decimal is not.
 */
function readNumber(text: string): number | null {
  const plain = text
    .trim()
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u066b,]/g, '.')
    .replace(/[\s\u00a0\u202f\u066c']/g, '')
    .replace(/[%\u066a]$/, '')
    .replace(/^\u2212/, '-');
  if (!/^[+-]?(\d{1,15}(\.\d{0,10})?|\.\d{1,10})$/.test(plain)) return null;
  return Number(plain);
}

/** Graded all or nothing: right within the tolerance. */
export const numeric: QuestionKind<Numeric, NumericResponse, NumericView> = {
  toView: (question, _seed, response) => ({
    type: 'numeric',
    unit: question.unit,
    value: response === null ? '' : String(response.value),
  }),
  read(_question, _seed, entries) {
    const text = firstValue(entries, 'answer')?.trim();
    if (!text) return { ok: false, problem: 'nothing' };
    if (text.length > 200) return { ok: false, problem: 'long' };
    const value = readNumber(text);
    if (value === null) return { ok: false, problem: 'number' };
    return { ok: true, response: { type: 'numeric', value } };
  },
  grade(question, response) {
    const right =
      response !== null && Math.abs(response.value - question.answer) <= question.tolerance + 1e-9;
    const feedback = right ? question.feedback.correct : question.feedback.incorrect;
    return {
      score: right ? 1 : 0,
      parts: [
        {
          text: '',
          answer: response === null ? null : String(response.value),
          expected: right ? null : String(question.answer),
          chosen: response !== null,
          verdict: right ? 'right' : response === null ? 'missed' : 'wrong',
          feedback: null,
        },
      ],
      feedback,
    };
  },
  key: (question) => ({ type: 'numeric', value: question.answer }),
};
