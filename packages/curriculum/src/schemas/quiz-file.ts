import { AuthoredQuestionSchema, QuizRulesSchema } from '@heard/domain/quizzes';
import { z } from 'zod';
import { LineSchema } from './words.ts';

/** `quiz.yaml` and `assessment.yaml`: the rules, and the bank of questions. */
export const QuizFileSchema = z.strictObject({
  title: LineSchema,
  ...QuizRulesSchema.shape,
  questions: z.array(AuthoredQuestionSchema).min(1),
});
export type QuizFile = z.infer<typeof QuizFileSchema>;
