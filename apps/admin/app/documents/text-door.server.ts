import { sayRefusal, toHttpStatus } from '@heard/services';
import { checkDocument, saveDraft, type TheirEdit } from '@heard/services/authoring';
import { data, redirect } from '@remix-run/node';
import type { EditingDoor } from './editing-doors.server.ts';
import { toDocumentAddress } from './document-address.ts';
import { readText } from './read-text.ts';

/** What the text editor is told when its text was not taken; the text itself comes along. */
export interface RefusedText {
  text: string;
  problem: string;
  theirs: TheirEdit | null;
}

/** Saves the whole text that a form sends, and finds what is wrong with it. */
export const textDoor: EditingDoor = {
  load: async ({ ctx }, { id }) => ({ problems: await checkDocument(ctx, { documentId: id }) }),
  act: async ({ ctx, t, form }, document) => {
    const text = readText(form, document.text);
    const edit = Number(form.get('edit'));
    const outcome = await saveDraft(ctx, { documentId: document.id, text, edit });
    if (outcome.ok) return redirect(`${toDocumentAddress(document.id)}?done=saved`, 303);
    const { refusal } = outcome;
    const theirs = refusal.code === 'edit-conflict' ? refusal.theirs : null;
    const refused: RefusedText = { text, problem: sayRefusal(refusal, t), theirs };
    return data(refused, toHttpStatus(refusal.code));
  },
};
