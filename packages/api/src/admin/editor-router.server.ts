import { getWritingRoom, previewLesson } from '@heard/services/authoring';
import { z } from 'zod';
import { procedure, router } from '../server/procedure.server.ts';
import { word } from '../server/word.server.ts';

const PreviewInput = z.object({
  documentId: word(40),
  // A lesson has 40,000 characters at most; what is longer gets a sentence, up to where it is not read at all.
  text: z.string().max(1_048_576),
  locale: word(10).optional(),
});

/** What an author sees beside the text while it is written. Sent as a mutation, because texts are long. */
export const editorRouter = router({
  preview: procedure('read:draft:any')
    .input(PreviewInput)
    .mutation(({ ctx, input }) => previewLesson(ctx.ctx, input)),
  room: procedure('read:draft:any')
    .input(z.object({ documentId: word(40) }))
    .query(({ ctx, input }) => getWritingRoom(ctx.ctx, input)),
});
