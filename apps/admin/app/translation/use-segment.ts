import type { TranslationSegment } from '@heard/services/authoring';
import { useEffect, useRef, useState, type MutableRefObject } from 'react';
import { api } from '#app/api/trpc-client.ts';

const pauseMilliseconds = 800;
const againMilliseconds = 5000;

export type SegmentStatus = 'still' | 'saving' | 'saved' | 'failed';

/** The translation that a page writes into; `edit` is the newest that it has heard of. */
export interface WrittenDocument {
  id: string;
  edit: MutableRefObject<number>;
}

/**
 * One segment while it is written: saved after a pause and when one leaves it, tried again while the server
 * does not answer, and set beside another's words when both wrote here.
 */
export function useSegment(segment: TranslationSegment, document: WrittenDocument) {
  const [text, setText] = useState(segment.target);
  const [status, setStatus] = useState<SegmentStatus>('still');
  const [told, setTold] = useState({ state: segment.state, problems: segment.problems });
  const [theirs, setTheirs] = useState<string | null>(null);
  const now = useRef({ text: segment.target, was: segment.target, busy: false });
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);

  function write(words: string): void {
    now.current.text = words;
    setText(words);
    setStatus('still');
    later(pauseMilliseconds);
  }

  function later(milliseconds: number): void {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), milliseconds);
  }

  async function save(asItIs = false): Promise<void> {
    clearTimeout(timer.current);
    const { text: words, was, busy } = now.current;
    if (busy) return later(pauseMilliseconds);
    if (words === was && !asItIs) return;
    now.current.busy = true;
    setStatus('saving');
    const sent = { id: segment.id, text: words, was };
    const outcome = await api.admin.translation.save
      .mutate({ documentId: document.id, edit: document.edit.current, segments: [sent] })
      .catch(() => null);
    now.current.busy = false;
    if (outcome?.ok) {
      document.edit.current = Math.max(document.edit.current, outcome.edit);
      const [saved] = outcome.segments;
      if (saved) setTold({ state: saved.state, problems: saved.problems });
      now.current.was = saved?.text ?? words;
      const isWritten = saved?.text === words.trim() || (saved?.problems.length ?? 0) === 0;
      setStatus(isWritten ? 'saved' : 'still');
      if (now.current.text !== words) later(pauseMilliseconds);
      return;
    }
    setStatus('failed');
    if (outcome?.refusal.code === 'segment-conflict')
      setTheirs(outcome.refusal.theirs[0]?.text ?? '');
    else later(againMilliseconds);
  }

  /** Chooses between one's own words and another's. */
  function choose(words: string): void {
    now.current.was = theirs ?? '';
    setTheirs(null);
    write(words);
  }

  return { text, status, theirs, ...told, write, save, choose };
}
