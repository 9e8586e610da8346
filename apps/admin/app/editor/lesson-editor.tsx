import { directionOf } from '@heard/i18n/browser';
import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { Notice } from '@heard/ui/notice';
import type { WritingRoom } from '@heard/services/authoring';
import { Form } from '@remix-run/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { ConflictDialog } from './conflict/conflict-dialog.tsx';
import { useDraft, type OpenedDocument } from './draft/use-draft.ts';
import { usePresence } from './draft/use-presence.ts';
import { EditorDialogs, type OpenDialog } from './editor-dialogs.tsx';
import { LeftDraft } from './panel/left-draft.tsx';
import { SaveStatus } from './panel/save-status.tsx';
import { SidePanel } from './panel/side-panel.tsx';
import { Toolbar } from './panel/toolbar.tsx';
import { PreviewPane } from './preview/preview-pane.tsx';
import { usePreview } from './preview/use-preview.ts';
import type { SourceAids } from './source/source-aids.ts';
import { SourcePane } from './source/source-pane.tsx';
import type { SourceView } from './source/source-view.ts';
import { toMarks } from './to-marks.ts';
import { useBlocksHere } from './use-blocks-here.ts';

export interface LessonEditorProps {
  document: OpenedDocument;
  locale: string;
  room: WritingRoom;
  mayWrite: boolean;
  /** Whose unsaved texts this browser may offer. */
  person: string;
}

/** A lesson's text beside the page that it becomes, saved while it is written. */
export function LessonEditor({
  document: opened,
  locale,
  room,
  mayWrite,
  person,
}: LessonEditorProps) {
  const t = useTranslator();
  const [view, setView] = useState<SourceView | null>(null);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [reader, setReader] = useState(locale);
  const [isComparing, setIsComparing] = useState(true);
  const text = useRef(opened.text);
  const { state, keeper, left, settleLeft } = useDraft(opened, person);
  const { others, noteWriting } = usePresence(opened.id);
  const { shown, trouble, look } = usePreview(opened.id, reader);
  const here = useBlocksHere();
  const writing = { lang: locale, dir: directionOf(locale) };
  const preview = shown?.preview ?? null;
  const aids = useMemo<SourceAids>(
    () => ({
      ...room.aids,
      lessons: room.place?.all ?? [],
      anchors: (preview?.headings ?? []).filter(({ id }) => id.startsWith('section-')),
    }),
    [room, preview],
  );

  useEffect(() => look(text.current), [look]);
  useEffect(() => view?.setAids(aids), [view, aids]);
  useEffect(() => {
    // Problems of another document's text have no place in this one.
    if (view && shown && !shown.isTranslation) view.setMarks(toMarks(shown.preview));
  }, [view, shown]);

  const change = (now: string) => {
    text.current = now;
    noteWriting();
    keeper.change(now);
    look(now);
  };
  const { kind: saveKind } = state;
  const theirs = state.kind === 'conflict' ? state.theirs : null;
  useEffect(() => {
    if (saveKind === 'conflict') setIsComparing(true);
  }, [saveKind]);

  return (
    <section className="lesson-editor" aria-label={t('editor.editor')}>
      {left ? (
        <LeftDraft
          left={left}
          onSettle={(take) => {
            settleLeft(take);
            if (take) view?.setText(left.text);
          }}
        />
      ) : null}
      {mayWrite ? (
        <Toolbar
          view={view}
          blocks={here.blocks.map(({ value }) => value.name)}
          onAsk={(kind) => setDialog({ kind })}
          onEdit={(index) => {
            const block = here.blocks[index];
            if (block) setDialog({ kind: 'block', value: block.value, at: block });
          }}
        />
      ) : null}
      <SaveStatus state={state} others={others} onConflict={() => setIsComparing(true)} />
      <div className="editor-panes">
        <Form method="post" className="editor-source">
          <input type="hidden" name="edit" value={opened.edit} />
          <SourcePane
            {...{ name: 'text', label: t('editor.source'), text: opened.text, kind: 'lesson' }}
            {...{ lang: locale, direction: writing.dir, isReadOnly: !mayWrite }}
            onReady={setView}
            onChange={change}
            onSelect={(offset) => here.look(text.current, offset)}
            onSave={() => void keeper.flush()}
            onPaste={async (html) => (await import('./paste/to-markdown.ts')).toMarkdown(html)}
          />
          {mayWrite ? (
            <Button type="submit" hidden={view !== null}>
              {t('common.save')}
            </Button>
          ) : null}
        </Form>
        <div className="editor-shown">
          {trouble ? (
            <Notice kind="warning">
              {t(
                `editor.${trouble === 'unreachable' ? 'previewUnreachable' : 'previewImpossible'}`,
              )}
            </Notice>
          ) : null}
          {shown?.isTranslation ? (
            <Notice kind="info">{t('editor.previewTranslation')}</Notice>
          ) : null}
          {preview && preview.html === null ? (
            <Notice kind="warning">{t('editor.previewOld')}</Notice>
          ) : null}
          <PreviewPane documentId={opened.id} locale={reader} onLocale={setReader} shown={shown} />
        </div>
        <SidePanel
          preview={shown?.isTranslation ? null : preview}
          onGo={(line, column) => view?.goTo(line, column)}
        />
      </div>
      {view ? (
        <EditorDialogs
          {...{ open: dialog, view, aids, writing, onOpen: setDialog }}
          objectives={room.place?.objectives ?? []}
        />
      ) : null}
      {theirs && isComparing ? (
        <ConflictDialog
          {...{ mine: text.current, theirs, kind: 'lesson', lang: locale }}
          onChoose={(chosen) => {
            text.current = chosen;
            void keeper.resolve(chosen, theirs);
            view?.setText(chosen);
          }}
          onClose={() => setIsComparing(false)}
        />
      ) : null}
    </section>
  );
}
