import '../styles/editor.css';
import type { WritingRoom } from '@heard/services/authoring';
import { useRouteLoaderData } from '@remix-run/react';
import { ConflictChoice } from '#app/documents/conflict-choice.tsx';
import type { EditorProps } from '#app/documents/editor-for.tsx';
import type { RefusedText } from '#app/documents/text-door.server.ts';
import type { loader as rootLoader } from '#app/root.tsx';
import { LessonEditor } from './lesson-editor.tsx';

/** The lesson editor as the page of documents knows editors. */
export function PluggedLessonEditor({ document, extra, answer, mayWrite }: EditorProps) {
  const root = useRouteLoaderData<typeof rootLoader>('root');
  const refused = (answer ?? null) as RefusedText | null;
  if (refused?.theirs)
    return <ConflictChoice document={document} refused={{ ...refused, theirs: refused.theirs }} />;
  return (
    <LessonEditor
      document={{ ...document, text: refused?.text ?? document.text }}
      locale={document.place.locale ?? 'en'}
      room={extra as WritingRoom}
      mayWrite={mayWrite && document.archivedAt === null}
      person={root?.email ?? ''}
    />
  );
}
