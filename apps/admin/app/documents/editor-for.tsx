import type { DocumentKind } from '@heard/domain/authoring';
import type { ComponentType } from 'react';
import { PluggedLessonEditor } from '#app/editor/plugged-lesson-editor.tsx';
import { CourseEditor } from '#app/courses/course-editor.tsx';
import type { ShownDocument } from './shown-document.ts';
import { TextEditor } from './text-editor.tsx';

/** What every editor gets. What its own door read and answered is in `extra` and `answer`. */
export interface EditorProps {
  document: ShownDocument;
  /** What the editor's door loaded besides (editing-doors.server.ts). */
  extra: unknown;
  /** What its action answered when it did not lead elsewhere; undefined before anything was sent. */
  answer: unknown;
  /** Whether the reader may write. */
  mayWrite: boolean;
}

/** The editors by the kind of what they edit. A kind without one of its own is edited as a text. */
const editors: Partial<Record<DocumentKind, ComponentType<EditorProps>>> = {
  course: CourseEditor,
  lesson: PluggedLessonEditor,
  'adult-page': PluggedLessonEditor,
};

/** The editor for a document of this kind. */
export function editorFor(kind: DocumentKind): ComponentType<EditorProps> {
  return editors[kind] ?? TextEditor;
}
