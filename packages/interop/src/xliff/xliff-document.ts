/** What one XLIFF document holds: files in one language, to be translated into another. */
export interface XliffDocument {
  sourceLanguage: string;
  targetLanguage: string;
  files: XliffFile[];
}

/** One document that is translated. */
export interface XliffFile {
  /** By which we know it again; any text. */
  id: string;
  /** Names the text of the source that it was made from. */
  stamp: string;
  notes: XliffNote[];
  units: XliffUnit[];
}

/** A passage, what it says in both languages, and what a translator should know about it. */
export interface XliffUnit {
  /** Its place in the file; any text. */
  id: string;
  notes: XliffNote[];
  state: XliffState;
  /** Whether the source has changed since it was translated. */
  isBehind: boolean;
  /** Whether there is anything to translate. */
  translate: boolean;
  source: XliffPiece[];
  /** Null where there is no translation. */
  target: XliffPiece[] | null;
  codes: XliffCode[];
}

export const xliffStates = ['initial', 'translated', 'reviewed', 'final'] as const;
export type XliffState = (typeof xliffStates)[number];

/** `context`, `term`, `before` and the like, with its text. */
export interface XliffNote {
  category: string;
  text: string;
}

/** Words, or one end of a code. `b` and `i` are bold and italics. */
export type XliffPiece =
  { type: 'words'; words: string } | { type: 'open' | 'close' | 'empty'; token: string };

/** A code in a passage: what it stands for, and what a person is shown in its place. */
export interface XliffCode {
  token: string;
  shown: string;
  open: string;
  close: string | null;
  /** Ids of the units whose words stand inside of the code. */
  within: string[];
}

export const xliffNamespace = 'urn:oasis:names:tc:xliff:document:2.0';

/**
 * Any text as a name token of XML, and back: unit and file ids are our own paths, which have signs in them
 * that XLIFF does not allow in an id.
 */
export function toNameToken(text: string): string {
  return text.replace(/[^A-Za-z0-9.-]/gu, (sign) =>
    sign === '/' ? ':' : `_${(sign.codePointAt(0) ?? 0).toString(16)}_`,
  );
}

/** The text that a name token stands for. */
export function fromNameToken(token: string): string {
  return token.replaceAll(':', '/').replace(/_([0-9a-f]{1,6})_/g, (_all, code: string) => {
    const point = Number.parseInt(code, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}
