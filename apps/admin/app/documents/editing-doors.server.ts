import type { DocumentKind } from '@heard/domain/authoring';
import type { AuthoredDocument } from '@heard/services/authoring';
import { lessonDoor } from '#app/editor/lesson-door.server.ts';
import type { doors } from '#app/server/doors.server.ts';
import { courseDoor } from '#app/courses/course-door.server.ts';
import { textDoor } from './text-door.server.ts';

/** What an action of this app gets. */
export type EditingVisit = Parameters<Parameters<typeof doors.action>[1]>[0];

/** The server's side of an editor: what it reads for its page, and what becomes of its form. */
export interface EditingDoor {
  load?: (
    visit: Pick<EditingVisit, 'ctx' | 't' | 'request'>,
    document: AuthoredDocument,
  ) => Promise<unknown>;
  act: (visit: EditingVisit, document: AuthoredDocument) => Promise<unknown>;
}

/** By the kind of what is edited, as in editor-for.tsx. */
const editingDoors: Partial<Record<DocumentKind, EditingDoor>> = {
  course: courseDoor,
  lesson: lessonDoor,
  'adult-page': lessonDoor,
};

/** The door for documents of this kind. */
export function editingDoorFor(kind: DocumentKind): EditingDoor {
  return editingDoors[kind] ?? textDoor;
}
