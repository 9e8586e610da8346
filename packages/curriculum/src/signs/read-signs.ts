import { defaultTreeAdapter, parseFragment } from 'parse5';

/** One sign of a text (a code point), and where it stands. */
export interface Sign {
  text: string;
  line: number;
  column: number;
  isLineEnd: boolean;
}

const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{0,31}));/iy;

/** The signs of a text in order. With `references`, what `&…;` stands for instead of its letters. */
export function* readSigns(text: string, references: boolean): Generator<Sign> {
  let [line, column] = [1, 1];
  for (let at = 0; at < text.length;) {
    const named = references && text[at] === '&' ? referenceAt(text, at) : null;
    const sign = named?.sign ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
    const length = named?.length ?? sign.length;
    const isLineEnd = named === null && (sign === '\n' || (sign === '\r' && text[at + 1] !== '\n'));
    yield { text: sign, line, column, isLineEnd };
    column = isLineEnd ? 1 : column + length;
    if (isLineEnd) line += 1;
    at += length;
  }
}

function referenceAt(text: string, at: number): { sign: string; length: number } | null {
  reference.lastIndex = at;
  const match = reference.exec(text);
  if (!match) return null;
  const [whole, decimal, hexadecimal, name = ''] = match;
  const number = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return { sign: name === '' ? fromNumber(number) : fromName(name), length: whole.length };
}

function fromNumber(number: number): string {
  return number <= 0x10ffff ? String.fromCodePoint(number) : '\uFFFD';
}

/** What a name such as `shy` stands for, as browsers know it; the first sign of the reference when nothing. */
function fromName(name: string): string {
  const [node] = parseFragment(`&${name};`).childNodes;
  return node && defaultTreeAdapter.isTextNode(node) ? node.value : '&';
}
