import { SaxesParser, type SaxesTagNS } from 'saxes';
import { XliffBuilder } from './xliff-builder.ts';
import { XliffProblemError, type XliffProblem } from './xliff-problem.ts';
import { xliffNamespace, type XliffDocument } from './xliff-document.ts';

export type { XliffProblem } from './xliff-problem.ts';

/** A larger text is not read at all. */
export const largestXliff = 10_000_000;
const deepest = 40;

/**
 * Reads XLIFF 2.0 or 2.1. Gives the document, or the first problem with its line and column: XML that is not
 * well-formed, a document type or entities of its own, another format or version, or what is too large or too
 * deep. Elements of other namespaces are passed over; nothing is fetched, nothing is run.
 */
export function readXliff(
  text: string,
): { document: XliffDocument; problem: null } | { document: null; problem: XliffProblem } {
  if (text.length > largestXliff)
    return { document: null, problem: { code: 'too-large', line: 1, column: 1 } };
  const parser = new SaxesParser({ xmlns: true, position: true });
  const at = () => ({ line: parser.line, column: Math.max(1, parser.column) });
  const builder = new XliffBuilder(at);
  let depth = 0;
  let foreign = 0;
  parser.on('doctype', () => {
    throw new XliffProblemError({ code: 'doctype', ...at() });
  });
  parser.on('error', (error) => {
    throw new XliffProblemError({ code: 'broken-xml', ...at(), detail: sayError(error) });
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    depth += 1;
    if (depth > deepest) throw new XliffProblemError({ code: 'too-deep', ...at() });
    const isForeign = tag.uri !== xliffNamespace;
    if (isForeign && depth === 1) throw new XliffProblemError({ code: 'not-xliff', ...at() });
    if (foreign > 0 || isForeign) foreign += 1;
    else builder.open(tag.local, attributesOf(tag));
  });
  parser.on('closetag', (tag: SaxesTagNS) => {
    depth -= 1;
    if (foreign > 0) foreign -= 1;
    else builder.close(tag.local);
  });
  parser.on('text', (words) => {
    if (foreign === 0) builder.words(words);
  });
  parser.on('cdata', (words) => {
    if (foreign === 0) builder.words(words);
  });
  try {
    parser.write(text).close();
    return { document: builder.finish(), problem: null };
  } catch (error) {
    if (error instanceof XliffProblemError) return { document: null, problem: error.problem };
    throw error;
  }
}

/** The parser's words without the place before them. */
function sayError(error: Error): string {
  return error.message.replace(/^\d+:\d+: /, '').slice(0, 200);
}

/** Attributes of no namespace, by their names. */
function attributesOf(tag: SaxesTagNS): Map<string, string> {
  return new Map(
    Object.values(tag.attributes)
      .filter(({ prefix }) => prefix === '')
      .map(({ local, value }) => [local, value]),
  );
}
