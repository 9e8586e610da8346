import { useEffect, useRef, useState } from 'react';
import { api } from '#app/api/trpc-client.ts';

/** Somebody else who has the document open. */
export interface Present {
  learnerId: string;
  name: string;
  writing: boolean;
}

const beatMilliseconds = 10_000;

/** Says every ten seconds that the document is open here, and who else is there. `noteWriting` marks a keystroke. */
export function usePresence(documentId: string): { others: Present[]; noteWriting: () => void } {
  const [others, setOthers] = useState<Present[]>([]);
  const lastKey = useRef(0);

  useEffect(() => {
    let isShown = true;
    const beat = async () => {
      if (document.visibilityState === 'hidden') return;
      const writing = Date.now() - lastKey.current < beatMilliseconds;
      const answer = await api.admin.documents.presence
        .mutate({ documentId, writing })
        .catch(() => null);
      if (isShown && answer) setOthers(answer.others);
    };
    void beat();
    const timer = setInterval(() => void beat(), beatMilliseconds);
    return () => {
      isShown = false;
      clearInterval(timer);
    };
  }, [documentId]);

  return { others, noteWriting: () => void (lastKey.current = Date.now()) };
}
