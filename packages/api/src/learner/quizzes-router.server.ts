import { saveAnswer } from '@heard/services/quizzes';
import { z } from 'zod';
import { procedure, router } from '../server/procedure.server.ts';
import { word } from '../server/word.server.ts';

const SaveAnswerInput = z.object({
  attemptId: word(40),
  questionId: word(80),
  /** The fields of the question's form, each with its values. */
  entries: z.record(z.string().max(100), z.array(z.string().max(2000)).max(20)),
});

/** An attempt under way: each answer is saved when it is given. */
export const quizzesRouter = router({
  saveAnswer: procedure('take:quiz:own')
    .input(SaveAnswerInput)
    .mutation(({ ctx, input }) => saveAnswer(ctx.ctx, input)),
});
