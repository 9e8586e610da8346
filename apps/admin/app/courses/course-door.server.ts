import { sayRefusal, toHttpStatus } from '@heard/services';
import { checkDocument, readProperties, saveCourseProperties } from '@heard/services/authoring';
import { data, redirect } from '@remix-run/node';
import { toDocumentAddress } from '#app/documents/document-address.ts';
import type { EditingDoor } from '#app/documents/editing-doors.server.ts';
import { textDoor } from '#app/documents/text-door.server.ts';
import { readPropertiesForm } from './read-properties-form.ts';

/** A course.yaml is written by a form, or as the text that it is. */
export const courseDoor: EditingDoor = {
  load: async ({ ctx }, { id, text }) => ({
    problems: await checkDocument(ctx, { documentId: id }),
    properties: readProperties(text),
  }),
  act: async (visit, document) => {
    const { ctx, t, form } = visit;
    if (form.get('intent') !== 'properties') return textDoor.act(visit, document);
    const properties = readPropertiesForm(form);
    const edit = Number(form.get('edit'));
    const outcome = await saveCourseProperties(ctx, { documentId: document.id, edit, properties });
    if (outcome.ok) return redirect(`${toDocumentAddress(document.id)}?done=saved`, 303);
    const { refusal } = outcome;
    return data({ properties, problem: sayRefusal(refusal, t) }, toHttpStatus(refusal.code));
  },
};
