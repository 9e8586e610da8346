import type { Translator } from './translator.ts';

/**
 * The version of a course as readers know it: `3` as it first came out, `3.1` once it was corrected (ADR 019).
 * Without a translator for programs: in the digits that all of them read.
 */
export function sayVersion(
  { number, minor }: { number: number; minor: number },
  t: Pick<Translator, 'number'> = { number: String },
): string {
  return minor === 0 ? t.number(number) : `${t.number(number)}.${t.number(minor)}`;
}
