import { createHash } from 'node:crypto';

/** SHA-256 of a text, by which it is known whether a document is still as it was shipped. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
