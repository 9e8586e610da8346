import { listQuestions, ListQuestionsInputSchema } from '@heard/services/questions';
import { procedure, router } from '../server/procedure.server.ts';

/** The question bank. */
export const questionsRouter = router({
  list: procedure('read:draft:any')
    .input(ListQuestionsInputSchema)
    .query(({ ctx, input }) => listQuestions(ctx.ctx, input)),
});
