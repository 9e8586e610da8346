import { hasWords, readTokens, writeTokens, type SegmentPair } from '@heard/curriculum/segments';
import type { XliffFile, XliffPiece, XliffUnit } from '@heard/interop/xliff';
import { showCode, toShown } from './get-translation-page.server.ts';
import type { TranslationTerm } from './translation-terms.server.ts';
import type { Translation } from './translation-texts.server.ts';

/** One translation as a file of XLIFF: `id` is the path of the translation, so that it is found again. */
export function toXliffFile(
  { texts, target, targetPath, stamp, sources }: Translation,
  pairs: readonly SegmentPair[],
  terms: ReadonlyMap<string, TranslationTerm>,
): XliffFile {
  const isFinal = target !== null && ['approved', 'published'].includes(target.state);
  return {
    ...{ id: targetPath, stamp },
    notes: [
      { category: 'document', text: sources[0]?.title ?? targetPath },
      { category: 'kind', text: texts.kind },
    ],
    units: pairs.map((pair) => toUnit(pair, { pairs, terms, isFinal })),
  };
}

interface Around {
  pairs: readonly SegmentPair[];
  terms: ReadonlyMap<string, TranslationTerm>;
  isFinal: boolean;
}

function toUnit(pair: SegmentPair, { pairs, terms, isFinal }: Around): XliffUnit {
  const { source, target, state, before } = pair;
  const isDone = state === 'translated';
  return {
    id: source.id,
    notes: [
      { category: 'context', text: `${source.kind}: ${source.id}` },
      ...(before === null ? [] : [{ category: 'source-before', text: before }]),
      ...toShown(pair, new Map(), terms).terms.flatMap((id) => sayTerm(terms.get(id))),
    ],
    state: isDone ? (isFinal ? 'final' : 'translated') : 'initial',
    ...{ isBehind: state === 'behind', translate: hasWords(source) },
    source: toPieces(source.text, source.format),
    target: target === null ? null : toPieces(target.text, source.format),
    codes: codesOf(pair).map((code, index) => ({
      ...{ token: code.token, open: code.open, close: code.close },
      shown: showCode(code).shown,
      // The first attribute in a sentence belongs to the first code that has any.
      within: index < source.codes.length ? flowsOf(pairs, source.id, code.points) : [],
    })),
  };
}

function codesOf({ source, target }: SegmentPair) {
  const own = new Set(source.codes.map(({ token }) => token));
  return [...source.codes, ...(target?.codes ?? []).filter(({ token }) => !own.has(token))];
}

/** The segments that stand in an attribute of a code, such as the place that a reference names. */
function flowsOf(pairs: readonly SegmentPair[], within: string, points: string): string[] {
  const name = `${within}/${points.replaceAll(/[ =/]/g, '-')}.`;
  return pairs.flatMap(({ source }) => (source.id.startsWith(name) ? [source.id] : []));
}

function sayTerm(term: TranslationTerm | undefined) {
  if (!term) return [];
  const called = term.target === null ? '' : ` → ${[term.target, ...term.forms].join(' | ')}`;
  return [{ category: 'term', text: `${term.source}${called}` }];
}

function toPieces(text: string, format: string): XliffPiece[] {
  if (format !== 'markdown') return text === '' ? [] : [{ type: 'words', words: text }];
  return readTokens(text);
}

/** What a file of XLIFF says, as a segment's text. */
export function fromPieces(pieces: readonly XliffPiece[], format: string): string {
  if (format === 'markdown') return writeTokens(pieces);
  return pieces.map((piece) => (piece.type === 'words' ? piece.words : '')).join('');
}
