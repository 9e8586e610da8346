/** A text that the server has not acknowledged, and the edit from which its writer began. */
export interface KeptDraft {
  text: string;
  edit: number;
  /** When it was kept, in milliseconds. */
  at: number;
}

/** Where one document's unsaved text waits. */
export interface KeptDrafts {
  find: () => KeptDraft | null;
  /** False when the browser has no room or no storage. */
  keep: (draft: Pick<KeptDraft, 'text' | 'edit'>) => boolean;
  forget: () => void;
}

type Box = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Unsaved texts in this browser, apart for each document and each person who signs in here. */
export function keptDrafts(
  box: Box | null,
  { documentId, person }: { documentId: string; person: string },
): KeptDrafts {
  const key = `heard:draft:${documentId}:${person}`;
  return {
    find: () => {
      try {
        return readDraft(JSON.parse(box?.getItem(key) ?? 'null'));
      } catch {
        return null;
      }
    },
    keep: (draft) => {
      try {
        box?.setItem(key, JSON.stringify({ ...draft, at: Date.now() }));
        return box !== null;
      } catch {
        return false;
      }
    },
    forget: () => {
      try {
        box?.removeItem(key);
      } catch {
        // Storage that cannot be written holds nothing to be forgotten.
      }
    },
  };
}

function readDraft(value: unknown): KeptDraft | null {
  const { text, edit, at } = (value ?? {}) as Partial<Record<keyof KeptDraft, unknown>>;
  return typeof text === 'string' && typeof edit === 'number' && typeof at === 'number'
    ? { text, edit, at }
    : null;
}

/** This browser's storage; null where it is switched off. */
export function browserBox(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
