import { readPictureLine, type PictureWords } from '@heard/curriculum/picture-texts';

/** What an author says of a picture. */
export interface PictureDetails {
  /** By locale: what it shows, and the line below it. Empty where nothing is said yet. */
  words: Readonly<Record<string, { alt: string; caption?: string }>>;
  credit: string;
  licence: string;
}

/** `field` is `alt-<locale>`, `caption-<locale>`, `credit` or `licence`. */
export type PictureTextRefusal =
  | { code: 'picture-text-missing'; field: string }
  | { code: 'picture-text-too-long'; field: string; limit: number };

/** What of the details goes into the texts. A locale that says nothing has null. */
export interface ReadDetails {
  words: Record<string, Pick<PictureWords, 'alt' | 'caption'> | null>;
  credit: string;
  licence: string;
}

const longest = 400;

/**
 * Reads what an author said of a picture: lines without space around them. Refuses a picture without words for
 * those who cannot see it, in the language that lessons are written in first and wherever a caption stands, and
 * an uploaded one without credit and licence.
 */
export function readDetails(
  { words, credit, licence }: PictureDetails,
  { needed, isDrawn = false }: { needed: string; isDrawn?: boolean },
): { refusal: PictureTextRefusal } | { details: ReadDetails } {
  const read: ReadDetails = { words: {}, credit: toLine(credit), licence: toLine(licence) };
  const lines: [field: string, line: string, isNeeded: boolean][] = [];
  for (const [locale, given] of Object.entries(words)) {
    const [alt, caption] = [toLine(given.alt), toLine(given.caption ?? '')];
    read.words[locale] = alt === '' ? null : { alt, ...(caption !== '' && { caption }) };
    lines.push([`alt-${locale}`, alt, locale === needed || caption !== '']);
    lines.push([`caption-${locale}`, caption, false]);
  }
  if (!(needed in words)) lines.push([`alt-${needed}`, '', true]);
  if (!isDrawn) lines.push(['credit', read.credit, true], ['licence', read.licence, true]);
  for (const [field, line, isNeeded] of lines) {
    if (line === '' && isNeeded) return { refusal: { code: 'picture-text-missing', field } };
    if (line !== '' && readPictureLine(line) === null)
      return { refusal: { code: 'picture-text-too-long', field, limit: longest } };
  }
  return { details: read };
}

/** One line, whatever was pasted. */
function toLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
