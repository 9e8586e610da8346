import { AuthoredQuestionSchema, QuizRulesSchema } from '@heard/domain/quizzes';
import { z } from 'zod';
import { LineSchema, TranslatesSchema } from './words.ts';

/** `quiz.yaml` and `assessment.yaml`: the rules, and the bank of questions. */
export const QuizFileSchema = z.strictObject({
  title: LineSchema,
  /** In a translation: which text of the source it was made from. */
  translates: TranslatesSchema.optional(),
  ...QuizRulesSchema.shape,
  questions: z.array(AuthoredQuestionSchema).min(1),
});
export type QuizFile = z.infer<typeof QuizFileSchema>;
