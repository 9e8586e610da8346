import { inflateSync } from 'node:zlib';

/**
 * The words that the pages of a PDF show, line by line, for documents as ours are written: glyphs of two
 * bytes, each font with a table of what its glyphs mean (ISO 32000-1, 9.10.3).
 */
export function readPdfText(pdf: Buffer): string {
  const objects = readObjects(pdf);
  const fonts = new Map<string, Map<number, string>>();
  const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b/.test(head));
  return pages
    .map(({ head }) => {
      for (const [, name = '', id = ''] of head.matchAll(/\/(f\d+) (\d+) 0 R/g)) {
        const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? '')?.[1] ?? '';
        fonts.set(name, readMeanings(objects.get(table)?.stream ?? ''));
      }
      const content = /\/Contents (\d+) 0 R/.exec(head)?.[1] ?? '';
      return readShown(objects.get(content)?.stream ?? '', fonts);
    })
    .join('\n');
}

interface PdfObject {
  head: string;
  /** What is packed into it, unpacked. */
  stream: string;
}

function readObjects(pdf: Buffer): Map<string, PdfObject> {
  const raw = pdf.toString('latin1');
  const found = new Map<string, PdfObject>();
  for (const match of raw.matchAll(/(\d+) 0 obj([^]*?)endobj/g)) {
    const [whole, id = '', body = ''] = match;
    const start = /stream\r?\n/.exec(body);
    const head = start ? body.slice(0, start.index) : body;
    const from = match.index + whole.indexOf(body) + (start ? start.index + start[0].length : 0);
    const isPacked = start !== null && head.includes('/FlateDecode');
    const stream = isPacked
      ? inflateSync(pdf.subarray(from), { finishFlush: 2 }).toString('latin1')
      : body.slice(head.length);
    found.set(id, { head, stream });
  }
  return found;
}

/** From the number of a glyph to its letters: a ligature has several. */
function readMeanings(table: string): Map<number, string> {
  const meanings = new Map<number, string>();
  for (const [, glyph = '', letters = ''] of table.matchAll(/<([\da-f]{4})>\s*<([\da-f]+)>/gi))
    meanings.set(parseInt(glyph, 16), fromUtf16(letters));
  return meanings;
}

const fromUtf16 = (hex: string) =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');

function readShown(content: string, fonts: Map<string, Map<number, string>>): string {
  let meanings = new Map<number, string>();
  let text = '';
  // A font is chosen, a string is shown (alone or with others in brackets), a block of text ends.
  const commands = /\/(f\d+) [\d.]+ Tf|\(((?:\\[^]|[^\\)])*)\)|(\bET\b)/g;
  for (const [, font, shown, end] of content.matchAll(commands))
    if (font !== undefined) meanings = fonts.get(font) ?? meanings;
    else if (end !== undefined) text += '\n';
    else
      text += toGlyphs(shown ?? '')
        .map((glyph) => meanings.get(glyph) ?? '')
        .join('');
  return text;
}

const escaped: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The numbers of the glyphs in a string as it stands in the file (7.3.4.2), two bytes for each. */
function toGlyphs(written: string): number[] {
  const bytes = written.replace(/\\([0-7]{1,3}|[^])/g, (_, sign: string) =>
    /^[0-7]/.test(sign) ? String.fromCharCode(parseInt(sign, 8)) : (escaped[sign] ?? sign),
  );
  return (bytes.match(/[^]{2}/g) ?? []).map(
    (pair) => pair.charCodeAt(0) * 256 + pair.charCodeAt(1),
  );
}
