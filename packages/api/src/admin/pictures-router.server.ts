import { listPictures, ListPicturesInputSchema } from '@heard/services/authoring';
import { procedure, router } from '../server/procedure.server.ts';

/** Pictures while a lesson is written: those that it may show. */
export const picturesRouter = router({
  list: procedure('read:draft:any')
    .input(ListPicturesInputSchema.partial())
    .query(({ ctx, input }) => listPictures(ctx.ctx, input)),
});
