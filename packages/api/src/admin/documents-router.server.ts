import {
  announcePresence,
  getDocument,
  getRevision,
  listDocuments,
  ListDocumentsInputSchema,
  listRevisions,
  saveDraft,
} from '@heard/services/authoring';
import { z } from 'zod';
import { procedure, router } from '../server/procedure.server.ts';
import { word } from '../server/word.server.ts';

const DocumentInput = z.object({ documentId: word(40) });
const edit = z.number().int().min(0).max(2_000_000_000);
// What is longer than a document can be is refused there with a sentence; this bounds what is read at all.
const SaveInput = DocumentInput.extend({ text: z.string().max(4_194_304), edit });

/** Documents while they are open: saved as they are written, with who else is there. */
export const documentsRouter = router({
  get: procedure('read:draft:any')
    .input(DocumentInput)
    .query(({ ctx, input }) => getDocument(ctx.ctx, input)),
  list: procedure('read:draft:any')
    .input(ListDocumentsInputSchema)
    .query(({ ctx, input }) => listDocuments(ctx.ctx, input)),
  save: procedure('write:draft:any')
    .input(SaveInput)
    .mutation(({ ctx, input }) => saveDraft(ctx.ctx, input)),
  presence: procedure('read:draft:any')
    .input(DocumentInput.extend({ writing: z.boolean() }))
    .mutation(({ ctx, input }) => announcePresence(ctx.ctx, input)),
  revisions: procedure('read:draft:any')
    .input(DocumentInput)
    .query(({ ctx, input }) => listRevisions(ctx.ctx, input)),
  revision: procedure('read:draft:any')
    .input(DocumentInput.extend({ number: z.number().int().min(1).max(2_000_000_000) }))
    .query(({ ctx, input }) => getRevision(ctx.ctx, input)),
});
