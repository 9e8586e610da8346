import { openLesson } from '@heard/services/courses';
import { z } from 'zod';
import { procedure, router } from '../server/procedure.server.ts';
import { word } from '../server/word.server.ts';

const slug = word(80);

/** Where a learner reads. */
export const lessonsRouter = router({
  openLesson: procedure('take:course:own')
    .input(z.object({ courseSlug: slug, moduleSlug: slug, lessonSlug: slug }))
    .mutation(({ ctx, input }) => openLesson(ctx.ctx, input)),
});
