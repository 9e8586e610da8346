import { createHash } from 'node:crypto';

/** By which a translation knows the text that it was made from: blanks at the ends of lines do not count. */
export function stampOf(text: string): string {
  const plain = text.replace(/[^\S\n]+$/gm, '').trimEnd();
  return createHash('sha256').update(plain).digest('hex').slice(0, 12);
}
