import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { useEffect, useRef, useState } from 'react';
import { Modal } from '../blocks/modal.tsx';
import type { Theirs } from '../draft/draft-keeper.ts';
import type { SourceKind } from '../source/source-language.ts';
import { sourcePhrases } from '../source/source-phrases.ts';
import type { createMergeView } from './create-merge-view.ts';

export interface ConflictDialogProps {
  mine: string;
  theirs: Theirs;
  kind: SourceKind;
  lang: string;
  /** Gets the text that goes on from theirs. */
  onChoose: (text: string) => void;
  /** Leaves both as they are: mine stays in this browser, and is not sent. */
  onClose: () => void;
}

/** Somebody else saved first: both texts, and three ways on. Nothing is lost before one is chosen. */
export function ConflictDialog(props: ConflictDialogProps) {
  const { mine, theirs, kind, lang, onChoose, onClose } = props;
  const t = useTranslator();
  const parent = useRef<HTMLDivElement>(null);
  const merge = useRef<ReturnType<typeof createMergeView> | null>(null);
  const [given] = useState({ mine, theirs });
  const name = theirs.by || t('editor.somebody');

  useEffect(() => {
    let isShown = true;
    void import('./create-merge-view.ts').then(({ createMergeView: create }) => {
      if (!isShown || !parent.current) return;
      merge.current = create({
        ...{ parent: parent.current, kind, lang, phrases: sourcePhrases(t) },
        mine: { text: given.mine, label: t('editor.mine') },
        theirs: { text: given.theirs.text, label: t('editor.theirs', { name }) },
      });
    });
    return () => {
      isShown = false;
      merge.current?.destroy();
      merge.current = null;
    };
  }, [given, kind, lang, name, t]);

  return (
    <Modal
      title={t('editor.conflictTitle')}
      done={t('editor.conflictMerged')}
      onDone={() => onChoose(merge.current?.merged() ?? given.mine)}
      onClose={onClose}
      wide
    >
      <p className="modal-lead">
        {t('editor.conflictLead', { name, time: t.dateTime(theirs.at) })}
      </p>
      <div className="conflict-heads">
        <h3>{t('editor.mine')}</h3>
        <h3>{t('editor.theirs', { name })}</h3>
      </div>
      <div ref={parent} className="conflict-merge" />
      <Button type="button" variant="secondary" onClick={() => onChoose(given.theirs.text)}>
        {t('editor.conflictTheirs', { name })}
      </Button>
    </Modal>
  );
}
