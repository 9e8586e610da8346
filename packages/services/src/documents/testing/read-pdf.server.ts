import { inflateSync } from 'node:zlib';

/** A PDF's objects as text, those in compressed streams included. */
export function readPdf(pdf: Buffer): string {
  const raw = pdf.toString('latin1');
  const parts = [raw];
  for (const match of raw.matchAll(/stream\r?\n/g)) {
    const from = match.index + match[0].length;
    const to = raw.indexOf('endstream', from);
    try {
      parts.push(inflateSync(pdf.subarray(from, to), { finishFlush: 2 }).toString('latin1'));
    } catch {
      // Not every stream is compressed.
    }
  }
  return parts.join('\n');
}
