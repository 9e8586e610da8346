import {
  toNameToken,
  xliffNamespace,
  type XliffCode,
  type XliffDocument,
  type XliffFile,
  type XliffNote,
  type XliffPiece,
  type XliffUnit,
} from './xliff-document.ts';

/** Writes an XLIFF 2.1 document. The same value gives the same text. */
export function writeXliff({ sourceLanguage, targetLanguage, files }: XliffDocument): string {
  const languages = `srcLang="${attribute(sourceLanguage)}" trgLang="${attribute(targetLanguage)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${xliffNamespace}" version="2.1" ${languages}>`,
    ...files.flatMap(writeFile),
    '</xliff>\n',
  ].join('\n');
}

function writeFile({ id, stamp, notes, units }: XliffFile): string[] {
  return [
    `  <file id="${toNameToken(id)}" original="${attribute(id)}" xml:space="preserve">`,
    ...writeNotes([{ category: 'source-stamp', text: stamp }, ...notes], '    '),
    ...units.flatMap(writeUnit),
    '  </file>',
  ];
}

function writeNotes(notes: readonly XliffNote[], indent: string): string[] {
  if (notes.length === 0) return [];
  return [
    `${indent}<notes>`,
    ...notes.map(
      ({ category, text }) =>
        `${indent}  <note category="${attribute(category)}">${plainContent(text)}</note>`,
    ),
    `${indent}</notes>`,
  ];
}

function writeUnit(unit: XliffUnit): string[] {
  const { id, notes, codes, source, target, state, isBehind, translate } = unit;
  const names = new Map(codes.map((code) => [code.token, code]));
  const subState = isBehind ? ' subState="heard:behind"' : '';
  return [
    `    <unit id="${toNameToken(id)}" name="${attribute(id)}"${translate ? '' : ' translate="no"'}>`,
    ...writeNotes(notes, '      '),
    ...writeOriginals(codes),
    `      <segment state="${state}"${subState}>`,
    `        <source>${writePieces(source, names)}</source>`,
    ...(target === null ? [] : [`        <target>${writePieces(target, names)}</target>`]),
    '      </segment>',
    '    </unit>',
  ];
}

function writeOriginals(codes: readonly XliffCode[]): string[] {
  if (codes.length === 0) return [];
  return [
    '      <originalData>',
    ...codes.flatMap(({ token, open, close }) => [
      `        <data id="d${token}">${content(open)}</data>`,
      ...(close === null ? [] : [`        <data id="d${token}-end">${content(close)}</data>`]),
    ]),
    '      </originalData>',
  ];
}

function writePieces(pieces: readonly XliffPiece[], codes: ReadonlyMap<string, XliffCode>): string {
  const counts = new Map<string, number>();
  return pieces
    .map((piece) => {
      if (piece.type === 'words') return content(piece.words);
      if (piece.type === 'close') return '</pc>';
      const { token, type } = piece;
      if (token === 'b' || token === 'i') {
        const number = (counts.get(token) ?? 0) + 1;
        counts.set(token, number);
        return `<pc id="${token}${number}" type="fmt" subType="xlf:${token}">`;
      }
      const code = codes.get(token);
      const inside = code?.within.map(toNameToken).join(' ') ?? '';
      const shown = ` canCopy="no" canDelete="no"`;
      if (type === 'empty') {
        const flows = inside === '' ? '' : ` subFlows="${inside}"`;
        return `<ph id="${token}" dataRef="d${token}" disp="${attribute(code?.shown ?? '')}"${flows}${shown}/>`;
      }
      const end = code?.close === null ? '' : ` dataRefEnd="d${token}-end"`;
      const flows = inside === '' ? '' : ` subFlowsStart="${inside}"`;
      return `<pc id="${token}" dataRefStart="d${token}"${end} dispStart="${attribute(code?.shown ?? '')}"${flows}${shown}>`;
    })
    .join('');
}

// The signs that XML cannot hold.
const forbidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** Words of a passage; a sign that XML cannot hold is written by its number, as XLIFF has it. */
function content(text: string): string {
  return escape(text).replace(
    forbidden,
    (sign) => `<cp hex="${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>`,
  );
}

/** A text for people alone, in which such a sign is of no use. */
function plainContent(text: string): string {
  return escape(text.replace(forbidden, ''));
}

function attribute(text: string): string {
  return plainContent(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
}
