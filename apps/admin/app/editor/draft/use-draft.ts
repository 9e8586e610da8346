import { useEffect, useMemo, useRef, useState } from 'react';
import { DraftKeeper, type SaveState } from './draft-keeper.ts';
import { browserBox, keptDrafts, type KeptDraft } from './kept-drafts.ts';
import { saveOverTrpc } from './save-over-trpc.ts';

/** A document as its editor opened it. */
export interface OpenedDocument {
  id: string;
  text: string;
  edit: number;
}

/**
 * Saves a document while it is written. `left` is a text that an earlier page could not save: it is offered
 * once, and neither sent nor thrown away before somebody has said so.
 */
export function useDraft({ id, text, edit }: OpenedDocument, person: string) {
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: null });
  const [left, setLeft] = useState<KeptDraft | null>(null);
  const opened = useRef({ text, edit });
  const drafts = useMemo(
    () =>
      keptDrafts(typeof window === 'undefined' ? null : browserBox(), { documentId: id, person }),
    [id, person],
  );
  // Apart from what is typed from now on, so that neither takes the place of the other.
  const leftDrafts = useMemo(
    () =>
      keptDrafts(typeof window === 'undefined' ? null : browserBox(), {
        documentId: id,
        person: `${person}:left`,
      }),
    [id, person],
  );
  const keeper = useMemo(
    () =>
      new DraftKeeper({
        ...opened.current,
        ...{ drafts, onState: setState },
        save: (now, from) => saveOverTrpc({ documentId: id, text: now, edit: from }),
        later: (work, milliseconds) => {
          const timer = setTimeout(work, milliseconds);
          return () => clearTimeout(timer);
        },
      }),
    [id, drafts],
  );

  useEffect(() => {
    const found = drafts.find() ?? leftDrafts.find();
    drafts.forget();
    if (found && found.text !== opened.current.text) {
      leftDrafts.keep(found);
      setLeft(found);
    } else leftDrafts.forget();
  }, [drafts, leftDrafts]);

  useEffect(() => {
    const flush = () => void keeper.flush();
    const flushHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    const ask = (event: BeforeUnloadEvent) => {
      if (keeper.isSafe) return;
      flush();
      event.preventDefault();
    };
    window.addEventListener('online', flush);
    window.addEventListener('beforeunload', ask);
    document.addEventListener('visibilitychange', flushHidden);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('beforeunload', ask);
      document.removeEventListener('visibilitychange', flushHidden);
      flush();
      keeper.stop();
    };
  }, [keeper]);

  return {
    ...{ state, keeper, left },
    /** Takes the text of an earlier page, or throws it away. */
    settleLeft: (take: boolean) => {
      if (left && take) void keeper.restore(left);
      leftDrafts.forget();
      setLeft(null);
    },
  };
}
