import type { Place } from '../problem.ts';
import { explainSign } from './explain-sign.ts';
import { readSigns, type Sign } from './read-signs.ts';

/** Whatever cannot be seen, or looks different everywhere. */
const odd =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\uFFFD]/u;
/** Signs of this kind that can be seen: they stand before or around numbers in Arabic and Syriac. */
const visible = /[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2]/u;
const mark = /\p{M}/u;
/** More marks on one letter than any language needs. */
const mostMarks = 8;
/** A text that is full of them needs no longer list. */
const mostTold = 10;

/**
 * Signs that a text may not hold, each with its place: whoever reads a text must see all of it, in the
 * order in which it stands. Signs that a language needs may stand where it needs them: those that join or
 * part Persian letters, marks of direction beside Arabic, hyphens inside of words, and pairs that set text
 * of the other direction apart. `references` says that `&#x202E;` stands for a sign, as in Markdown.
 */
export function listOddSigns(
  text: string,
  { references = false }: { references?: boolean } = {},
): (Place & { message: string })[] {
  const found: (Place & { message: string })[] = [];
  const isolates: Sign[] = [];
  const complain = ({ line, column }: Sign, message: string) => {
    if (found.length < mostTold) found.push({ line, column, message });
  };
  let marks = 0;
  let before: Sign | null = null;
  for (const sign of readSigns(text, references)) {
    marks = mark.test(sign.text) ? marks + 1 : 0;
    if (marks === mostMarks + 1) complain(sign, `more than ${mostMarks} marks on one letter`);
    if (sign.isLineEnd) closeAll(isolates, complain);
    else if (isIsolate(sign)) isolates.push(sign);
    else if (sign.text === '\u2069') {
      if (!isolates.pop()) complain(sign, explainSign(sign.text));
    } else if (isolates.length > 0 && /[<>{}[\]`]/.test(sign.text)) closeAll(isolates, complain);
    else if (odd.test(sign.text) && !visible.test(sign.text) && !mayStand(sign, before))
      complain(sign, explainSign(sign.text));
    before = sign;
  }
  closeAll(isolates, complain);
  return found;
}

function isIsolate({ text }: Sign): boolean {
  return text === '\u2066' || text === '\u2067' || text === '\u2068';
}

function closeAll(isolates: Sign[], complain: (sign: Sign, message: string) => void): void {
  for (const sign of isolates.splice(0)) complain(sign, explainSign(sign.text));
}

/** Whether a sign that cannot be seen does something for the sign before it. */
function mayStand({ text }: Sign, before: Sign | null): boolean {
  if (/[\t\n\r]/.test(text)) return true;
  const previous = before?.text ?? '';
  switch (text) {
    case '\u200C':
      return joins(previous);
    case '\u200D':
      return (
        joins(previous) || /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/u.test(previous)
      );
    case '\u200E':
    case '\u200F':
    case '\u061C':
      return !odd.test(previous) || /[\n\r\t]/.test(previous);
    case '\u00AD':
      return /\p{L}|\p{M}/u.test(previous);
    default:
      return /[\uFE00-\uFE0F]/.test(text) && /[\p{L}\p{N}\p{P}\p{S}]/u.test(previous);
  }
}

/** Whether it is a letter of a script whose letters change beside one another. */
function joins(letter: string): boolean {
  return (
    /\p{L}|\p{M}/u.test(letter) &&
    !/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}]/u.test(letter)
  );
}
