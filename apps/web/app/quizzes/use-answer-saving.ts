import { useBlocker } from '@remix-run/react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { readAnswerEntries, type AnswerEntries } from './answer-entries.ts';
import { AnswerSaver, SaveImpossible, type SaveState } from './answer-saver.ts';

interface Saving {
  attemptId: string;
  questionId: string;
  /** Whether the server holds what the form shows at first. */
  isSaved: boolean;
  form: RefObject<HTMLFormElement>;
  /** Asks whether to leave although the last answer is not saved. */
  leaveWords: string;
}

/** The code that saves comes after the page: the first question can be read and answered before. */
async function send(place: { attemptId: string; questionId: string }, entries: AnswerEntries) {
  const loaded = await import('./save-answer-client.ts').catch((error: unknown) => {
    // Online and yet not there: this page is older than the site. The form itself still works.
    throw navigator.onLine ? new SaveImpossible() : error;
  });
  return loaded.sendAnswer(place, entries);
}

/** Saves the answer to one question while it is given, and keeps from leaving while it is not saved. */
export function useAnswerSaving({ attemptId, questionId, isSaved, form, leaveWords }: Saving) {
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const saver = useRef<AnswerSaver | null>(null);

  useEffect(() => {
    const place = { attemptId, questionId };
    const saved = isSaved && form.current ? readAnswerEntries(new FormData(form.current)) : null;
    const made = new AnswerSaver({
      send: (entries) => send(place, entries),
      tell: setState,
      saved,
    });
    saver.current = made;
    void import('./save-answer-client.ts').catch(() => undefined);
    const hurry = () => made.hurry();
    const warn = (event: BeforeUnloadEvent) => {
      if (made.isUnsaved) event.preventDefault();
    };
    window.addEventListener('online', hurry);
    window.addEventListener('beforeunload', warn);
    return () => {
      made.end();
      window.removeEventListener('online', hurry);
      window.removeEventListener('beforeunload', warn);
    };
    // `isSaved` tells of the form as it was first shown, and of no later moment.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [attemptId, questionId, form]);

  const blocker = useBlocker(() => saver.current?.isUnsaved === true);
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    void saver.current?.settle().then((isSettled) => {
      if (isSettled || window.confirm(leaveWords)) blocker.proceed();
      else blocker.reset();
    });
  }, [blocker, leaveWords]);

  return {
    state,
    change: (entries: AnswerEntries, delay: number) => saver.current?.change(entries, delay),
    save: async (entries: AnswerEntries): Promise<SaveState> =>
      saver.current?.save(entries) ?? { kind: 'impossible' },
  };
}
