import { domainToUnicode } from 'node:url';
import { nameOf } from './explain-sign.ts';

/** Alphabets whose letters look like one another's. */
const alphabets = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

/** Words for a name of a tag or an attribute that holds a letter which only looks like a Latin one; else none. */
export function explainLookAlike(name: string): string {
  const letter = [...name].find((sign) => sign > '\u007F');
  return letter === undefined ? '' : `: its “${letter}” (${nameOf(letter)}) is no Latin letter`;
}

/** Whether one part of a host mixes alphabets, as a host does that wants to be taken for another. */
export function mixesAlphabets(hostname: string): boolean {
  return domainToUnicode(hostname)
    .split('.')
    .some((part) => alphabets.filter((alphabet) => alphabet.test(part)).length > 1);
}
