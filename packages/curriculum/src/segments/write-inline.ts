import type { InlineCode } from './segment.ts';
import { findCrossed, isEmphasis, readTokens, type Piece } from './token-text.ts';

/** A segment's text as Markdown; its codes as they stand in `codes`. Codes that nobody knows are left out. */
export function writeInline(text: string, codes: readonly InlineCode[]): string {
  const known = new Map(codes.map((code) => [code.token, code]));
  const pieces = readTokens(text);
  const written = (findCrossed(pieces) === null ? keepBlanksOutside(pieces) : pieces)
    .map((piece) => {
      if (piece.type === 'words') return escapeMarkdown(piece.words);
      if (isEmphasis(piece.token)) return piece.token === 'b' ? '**' : '*';
      const code = known.get(piece.token);
      return code ? writeCode(code, piece.type) : '';
    })
    .join('');
  return guardBeginning(written);
}

/** A term may have words of its own in one language and none in the other. */
function writeCode(code: InlineCode, end: 'open' | 'close' | 'empty'): string {
  const isPair = code.close !== null;
  if (end === 'empty' && isPair && code.name === 'Term') return code.open.replace(/\s*>$/, ' />');
  if (end === 'empty') return code.open + (code.close ?? '');
  if (isPair) return end === 'open' ? code.open : (code.close ?? '');
  if (code.name !== 'Term') return end === 'open' ? code.open : '';
  return end === 'open' ? code.open.replace(/\s*\/>$/, '>') : '</Term>';
}

/** Bold and italics begin and end at words: Markdown does not read `** word**`. */
function keepBlanksOutside(pieces: readonly Piece[]): Piece[] {
  const moved = pieces.map((piece) => ({ ...piece }));
  moved.forEach((piece, at) => {
    if (piece.type === 'words' || !isEmphasis(piece.token)) return;
    const inside = moved[piece.type === 'open' ? at + 1 : at - 1];
    if (inside?.type !== 'words') return;
    const blank = (piece.type === 'open' ? /^\s+/ : /\s+$/).exec(inside.words)?.[0];
    if (blank === undefined || blank === inside.words) return;
    inside.words = piece.type === 'open' ? inside.words.trimStart() : inside.words.trimEnd();
    const outside = moved[piece.type === 'open' ? at - 1 : at + 1];
    if (outside?.type === 'words')
      outside.words = piece.type === 'open' ? outside.words + blank : blank + outside.words;
  });
  return moved;
}

/** Signs that Markdown or MDX would read as more than themselves. */
function escapeMarkdown(words: string): string {
  return words
    .replace(/[\r\n]+/g, ' ')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/[*`[\]{<|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/~(?=~)/g, '\\~')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** What begins a line may be read as a list, a heading, a quote or code. */
function guardBeginning(written: string): string {
  return written
    .replace(/^(?=(?:#{1,6}|[-+])(?:\s|$)|>|={2,}\s*$|-{2,}\s*$)/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
    .replace(/^(i|e)(?=mport\b|xport\b)/, (first) => `&#${first.charCodeAt(0)};`);
}
