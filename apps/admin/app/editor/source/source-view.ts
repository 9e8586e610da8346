import type { SourceAids } from './source-aids.ts';
import type { SourceKind } from './source-language.ts';

/** Something to be marked in the text; line and column from 1. */
export interface SourceMark {
  line: number;
  column: number;
  message: string;
  severity: 'error' | 'warning';
}

/** A pane of source, as the page around it sees it. */
export interface SourceView {
  text: () => string;
  /** Puts other text in the place of the whole; what can be kept of the cursor's place is kept. */
  setText: (text: string) => void;
  setMarks: (marks: readonly SourceMark[]) => void;
  setAids: (aids: SourceAids) => void;
  /** The offset of the cursor, and what is chosen. */
  selection: () => { from: number; to: number; text: string };
  replace: (from: number, to: number, text: string) => void;
  /** Puts a block on lines of its own at the cursor, or a piece of a sentence where the cursor is. */
  insert: (text: string, where: 'line' | 'sentence') => void;
  /** Signs around what is chosen, or at the head of its lines. */
  wrap: (before: string, after: string) => void;
  prefixLines: (prefix: (index: number) => string) => void;
  goTo: (line: number, column: number) => void;
  focus: () => void;
  destroy: () => void;
}

export interface SourceViewParts {
  parent: HTMLElement;
  text: string;
  kind: SourceKind;
  /** What the pane is called, and what its keys do, for those who do not see it. */
  label: string;
  description: string;
  lang: string;
  direction: 'ltr' | 'rtl';
  isReadOnly: boolean;
  /** CodeMirror's own words, in the author's language. */
  phrases: Record<string, string>;
  nameBlock: (block: string) => string;
  onChange: (text: string) => void;
  onSelect: (offset: number) => void;
  onSave: () => void;
  /** HTML from the clipboard as Markdown; null leaves it to be pasted as plain text. */
  onPaste: ((html: string) => Promise<string | null>) | null;
}
