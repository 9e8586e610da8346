import type { Node } from 'yaml';

/** A part of a text, and what is to stand there. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** The text with all edits made; those at one place in the order given. Line ends become the text's own. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const inOrder = edits
    .map((edit, order) => ({ ...edit, order }))
    .sort((a, b) => a.from - b.from || a.to - b.to || a.order - b.order);
  let revised = '';
  let at = 0;
  for (const edit of inOrder) {
    // An edit within what another took away.
    if (edit.from < at && edit.to <= at) continue;
    revised += text.slice(at, edit.from) + edit.text.replace(/\r?\n/g, end);
    at = edit.to;
  }
  return revised + text.slice(at);
}

/** A YAML text by its lines: where nodes of block style begin and end, with what belongs to them. */
export class YamlLines {
  constructor(readonly text: string) {}

  lineStart(offset: number): number {
    return this.text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** The end of the offset's line, before its line break. */
  lineEnd(offset: number): number {
    const found = this.text.indexOf('\n', offset);
    const end = found < 0 ? this.text.length : found;
    return this.text[end - 1] === '\r' && end > offset ? end - 1 : end;
  }

  columnOf(offset: number): number {
    return offset - this.lineStart(offset);
  }

  /** A node's own signs, without space behind them. */
  spanOf(node: Node): { from: number; to: number } {
    const [from, to] = node.range ?? [0, 0];
    return { from, to: from + this.text.slice(from, to).trimEnd().length };
  }

  /** Where a node ends with the comment behind it: at the end of its last line. */
  bodyEndOf(node: Node): number {
    const { to } = this.spanOf(node);
    return this.lineEnd(to);
  }

  /** Where the comments begin that stand directly above the line of this offset; else that line's start. */
  startWithComments(offset: number, notBefore: number): number {
    let start = this.lineStart(offset);
    while (start > notBefore) {
      const above = this.lineStart(start - 1);
      if (above < notBefore || !/^\s*#/.test(this.text.slice(above, start))) break;
      start = above;
    }
    return start;
  }

  /** Takes away a pair that stands on lines of its own; the first of a list's item up to the next pair. */
  removal(start: number, end: number, next: number | undefined): Edit {
    const isFirstOnLine = this.text.slice(this.lineStart(start), start).trim() === '';
    if (!isFirstOnLine && next !== undefined) return { from: start, to: next, text: '' };
    const after = this.text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, this.text.length);
    return { from: this.lineStart(start), to: after, text: '' };
  }
}
