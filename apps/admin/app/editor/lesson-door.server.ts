import { getWritingRoom } from '@heard/services/authoring';
import type { EditingDoor } from '#app/documents/editing-doors.server.ts';
import { textDoor } from '#app/documents/text-door.server.ts';

/** What a lesson's editor reads; a form without scripts saves as that of every text does. */
export const lessonDoor: EditingDoor = {
  load: ({ ctx }, { id }) => getWritingRoom(ctx, { documentId: id }),
  act: textDoor.act,
};
