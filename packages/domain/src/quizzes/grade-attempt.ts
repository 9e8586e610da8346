import { z } from 'zod';
import {
  gradeResponse,
  type AuthoredQuestion,
  type QuestionResponse,
} from './authored-question.ts';

const ReviewPartSchema = z.object({
  text: z.string(),
  answer: z.string().nullable(),
  expected: z.string().nullable(),
  chosen: z.boolean(),
  verdict: z.enum(['right', 'wrong', 'missed', 'neutral']),
  feedback: z.string().nullable(),
});

/** What an attempt got, question by question, with all feedback. For the learner once it is graded. */
export const AttemptResultSchema = z.object({
  /** 0 to 100, to one decimal. */
  scorePercent: z.number(),
  passed: z.boolean(),
  questions: z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      prompt: z.string(),
      /** 0 to 1. */
      score: z.number(),
      answered: z.boolean(),
      feedback: z.string().nullable(),
      parts: z.array(ReviewPartSchema),
      lesson: z.string(),
      source: z.object({ id: z.string(), place: z.string() }),
    }),
  ),
});
export type AttemptResult = z.infer<typeof AttemptResultSchema>;

/**
 * Grades an attempt: the mean of its questions' scores in percent, to one decimal, passed from the pass
 * mark on. The same questions and responses always give the same result.
 */
export function gradeAttempt(
  questions: readonly AuthoredQuestion[],
  responses: ReadonlyMap<string, QuestionResponse>,
  passMark: number,
): AttemptResult {
  const graded = questions.map((question) => {
    const response = responses.get(question.id) ?? null;
    const { score, parts, feedback } = gradeResponse(question, response);
    const { id, type, prompt, lesson, source } = question;
    return {
      id,
      type,
      prompt,
      score,
      answered: response !== null,
      feedback,
      parts,
      lesson,
      source,
    };
  });
  const total = graded.reduce((sum, { score }) => sum + score, 0);
  // Rounding comes before the comparison, so that what the page shows is what decides.
  const scorePercent =
    graded.length === 0 ? 0 : Math.round((total / graded.length) * 1000 + 1e-6) / 10;
  return { scorePercent, passed: scorePercent >= passMark, questions: graded };
}
