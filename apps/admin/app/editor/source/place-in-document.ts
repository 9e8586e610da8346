import type { Text } from '@codemirror/state';

/** The range of a mark: from its column to the end of the word there; the whole line where there is none. */
export function placeInDocument(
  document: Text,
  { line, column }: { line: number; column: number },
): { from: number; to: number } {
  const at = document.line(Math.min(Math.max(1, line), document.lines));
  const from = Math.min(at.from + Math.max(0, column - 1), at.to);
  const rest = at.text.slice(from - at.from);
  const length = /^(?:<\/?[A-Za-z]+|[^\s<]+)/.exec(rest)?.[0].length ?? 0;
  return length > 0 ? { from, to: from + length } : { from: at.from, to: at.to };
}
