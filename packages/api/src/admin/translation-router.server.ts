import { saveTranslationSegments } from '@heard/services/authoring';
import { z } from 'zod';
import { procedure, router } from '../server/procedure.server.ts';
import { word } from '../server/word.server.ts';

const words = z.string().max(20_000);
const SaveInput = z.object({
  documentId: word(40),
  edit: z.number().int().min(0).max(2_000_000_000),
  segments: z
    .array(z.object({ id: z.string().max(400), text: words, was: words.optional() }))
    .max(500),
});

/** Segments of a translation, saved while they are written. */
export const translationRouter = router({
  save: procedure('write:draft:any')
    .input(SaveInput)
    .mutation(({ ctx, input }) => saveTranslationSegments(ctx.ctx, input)),
});
