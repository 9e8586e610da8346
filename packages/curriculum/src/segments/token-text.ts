/** A piece of a segment: words, or one end of a code. */
export type Piece =
  { type: 'words'; words: string } | { type: 'open' | 'close' | 'empty'; token: string };

const tokenPattern = /<(?:(?<close>\/)?(?<token>\d{1,3}|[bi])(?<empty>\/)?)>/g;

/** Words as they stand in a segment's text: what only looks like a code is written with `&lt;`. */
export function escapeWords(words: string): string {
  return words
    .replace(/&(?=(?:amp;)*lt;)/g, '&amp;')
    .replace(/<(?=\/?(?:\d{1,3}|[bi])\/?>)/g, '&lt;');
}

function unescapeWords(text: string): string {
  return text.replace(/&((?:amp;)*)lt;/g, (_all, amps: string) =>
    amps === '' ? '<' : `&${amps.slice(4)}lt;`,
  );
}

/** A segment's text in pieces. */
export function readTokens(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const take = (words: string) => {
    if (words !== '') pieces.push({ type: 'words', words: unescapeWords(words) });
  };
  for (const found of text.matchAll(tokenPattern)) {
    take(text.slice(at, found.index));
    at = found.index + found[0].length;
    const { close, token = '', empty } = found.groups ?? {};
    if (close !== undefined) pieces.push({ type: 'close', token });
    else pieces.push({ type: empty === undefined ? 'open' : 'empty', token });
  }
  take(text.slice(at));
  return pieces;
}

/** Pieces as a segment's text. */
export function writeTokens(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.type === 'words') return escapeWords(piece.words);
      if (piece.type === 'empty') return `<${piece.token}/>`;
      return piece.type === 'open' ? `<${piece.token}>` : `</${piece.token}>`;
    })
    .join('');
}

/** The words of a text alone. */
export function wordsOf(text: string): string {
  return readTokens(text)
    .map((piece) => (piece.type === 'words' ? piece.words : ''))
    .join('');
}

/** The first code that ends before it begins, crosses another or is never closed; null when all are in order. */
export function findCrossed(pieces: readonly Piece[]): string | null {
  const open: string[] = [];
  for (const piece of pieces) {
    if (piece.type === 'open') open.push(piece.token);
    if (piece.type === 'close' && open.pop() !== piece.token) return piece.token;
  }
  return open.at(-1) ?? null;
}

/** Whether a code is bold or italics: a language may have more or fewer of them than its source. */
export function isEmphasis(token: string): boolean {
  return token === 'b' || token === 'i';
}
