import { useCallback, useEffect, useRef, useState } from 'react';
import type { ShownLesson } from '@heard/services/authoring';
import { api } from '#app/api/trpc-client.ts';

export type Shown = Extract<ShownLesson, { kind: 'shown' }>;

export interface PreviewState {
  /** The newest answer; null before the first. */
  shown: Shown | null;
  /** Why there is no newer one; null while all is well. */
  trouble: 'unreachable' | 'no-surroundings' | null;
  isLooking: boolean;
}

/** A breath after a keystroke, so that a word typed quickly is asked for once. */
const pauseMilliseconds = 60;

/**
 * Has a text looked at by the server while it is typed. One question at a time: what is typed meanwhile is
 * asked next, and only the newest. Typing waits for nothing.
 */
export function usePreview(documentId: string, locale: string) {
  const [state, setState] = useState<PreviewState>({
    shown: null,
    trouble: null,
    isLooking: false,
  });
  const wanted = useRef<string | null>(null);
  const isBusy = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const turn = useRef(0);

  const ask = useCallback(async () => {
    if (isBusy.current || wanted.current === null) return;
    isBusy.current = true;
    const mine = turn.current;
    const text = wanted.current;
    wanted.current = null;
    setState((now) => ({ ...now, isLooking: true }));
    const answer = await api.admin.editor.preview
      .mutate({ documentId, text, locale })
      .catch(() => null);
    isBusy.current = false;
    if (mine === turn.current)
      setState((now) => ({
        isLooking: wanted.current !== null,
        shown: answer?.kind === 'shown' ? (answer as Shown) : now.shown,
        trouble:
          answer === null ? 'unreachable' : answer.kind === 'no-surroundings' ? answer.kind : null,
      }));
    if (wanted.current !== null) void ask();
  }, [documentId, locale]);

  useEffect(() => {
    turn.current += 1;
    return () => clearTimeout(timer.current);
  }, [ask]);

  const look = useCallback(
    (text: string) => {
      wanted.current = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void ask(), pauseMilliseconds);
    },
    [ask],
  );
  return { ...state, look };
}
