/** Letters that are as wide as they are high: Chinese, Japanese, Korean. */
const square = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/u;

/** The width of a text in letters' heights, guessed well enough to break lines. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (square.test(letter) ? 1 : 0.56), 0);
}

/** Where a line may break: after a space, or between letters of scripts that put none. */
function toPieces(text: string): string[] {
  return text.split(' ').flatMap((word, index) => {
    const pieces = square.test(word) ? [...word] : [word];
    return index === 0 ? pieces : pieces.map((piece, at) => (at === 0 ? ` ${piece}` : piece));
  });
}

/** Breaks a label into lines of at most `width` heights of a letter. A word that is longer stays whole. */
export function toLabelLines(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const piece of toPieces(text)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last + piece) <= width)
      lines[lines.length - 1] = last + piece;
    else lines.push(piece.trimStart());
  }
  return lines;
}
