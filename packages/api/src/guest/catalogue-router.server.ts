import { listCourses } from '@heard/services/courses';
import { z } from 'zod';
import { procedure, router } from '../server/procedure.server.ts';

/** What everybody may read. */
export const catalogueRouter = router({
  list: procedure('read:course:any')
    .input(z.object({ locale: z.string().max(20) }))
    .query(({ ctx, input }) => listCourses(ctx.ctx, input)),
});
