import { listCourses } from '@heard/services/courses';
import { z } from 'zod';
import { procedure, router } from '../server/procedure.server.ts';
import { word } from '../server/word.server.ts';

/** What everybody may read. */
export const catalogueRouter = router({
  list: procedure('read:course:any')
    .input(z.object({ locale: word(20) }))
    .query(({ ctx, input }) => listCourses(ctx.ctx, input)),
});
